import DequeModule
import NIOCore

/// One connection: commands go out in order, answers come back in order.
final class RedisChannelHandler: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = RedisCommand
  typealias OutboundOut = ByteBuffer

  private static let tick = TimeAmount.milliseconds(100)
  private let reader: ReplyReader
  private let inFlightLimit: Int
  private var pending: Deque<PendingReply> = []
  private var ticker: RepeatedTask?

  init(reader: ReplyReader, inFlightLimit: Int) {
    self.reader = reader
    self.inFlightLimit = inFlightLimit
  }

  func channelActive(context: ChannelHandlerContext) {
    let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    ticker = context.eventLoop.scheduleRepeatedTask(initialDelay: Self.tick, delay: Self.tick) { _ in
      let (handler, context) = loopBound.value
      handler.closeIfOverdue(context)
    }
    context.fireChannelActive()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let command = unwrapOutboundIn(data)
    guard pending.count < inFlightLimit else {
      command.reply.answer(.failure(.overloaded))
      promise?.fail(RedisError.overloaded)
      return
    }
    pending.append(command.reply)
    context.write(wrapOutboundOut(command.bytes), promise: promise)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    do throws(RedisError) {
      try reader.feed(unwrapInboundIn(data))
      while let outcome = try reader.next() { pending.popFirst()?.answer(outcome) }
    } catch {
      context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    ticker?.cancel()
    let lost = pending
    pending = []
    for reply in lost { reply.answer(.failure(.connectionLost)) }
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// Answers come in order, so when the oldest is overdue the connection is of no use.
  private func closeIfOverdue(_ context: ChannelHandlerContext) {
    guard let oldest = pending.first, oldest.deadline < .now else { return }
    oldest.answer(.failure(.timedOut))
    context.close(promise: nil)
  }
}
