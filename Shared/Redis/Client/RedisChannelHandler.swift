import NIOCore

/// One connection's end on its event loop: commands go out in order, answers come back in order.
final class RedisChannelHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let link: RedisLink
  private let reader: ReplyReader
  private let patience: Duration
  /// The call that the next answers belong to, and those that have come.
  private var call: RedisCall?
  private var answers: [Result<RedisValue, RedisError>] = []
  private var alarm: (at: ContinuousClock.Instant, timer: Scheduled<Void>)?
  private var end = RedisError.connectionLost

  /// `patience` is how long the oldest command may wait before the connection is given up.
  init(link: RedisLink, reader: ReplyReader, patience: Duration) {
    self.link = link
    self.reader = reader
    self.patience = patience
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event is RedisLink.Turn else { return context.fireUserInboundEventTriggered(event) }
    let (bytes, earliest) = link.takeOutbox()
    if bytes.readableBytes > 0 { context.writeAndFlush(wrapOutboundOut(bytes), promise: nil) }
    if let earliest { setAlarm(earliest, context) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    do throws(RedisError) {
      try reader.feed(unwrapInboundIn(data))
      while let answer = try reader.next() {
        guard let call = call ?? link.nextCall() else { throw .malformed("an answer that nobody asked for") }
        self.call = call
        answers.append(answer)
        if answers.count == call.count { end(call) }
      }
    } catch {
      end = error
      context.close(promise: nil)
    }
  }

  private func end(_ call: RedisCall) {
    let answers = answers
    self.call = nil
    self.answers = []
    call.end(.success(answers))
  }

  func channelInactive(context: ChannelHandlerContext) {
    alarm?.timer.cancel()
    call?.fail(end)
    call = nil
    for call in link.close() { call.fail(end) }
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// Lets the loop look for overdue calls at an instant, or before.
  private func setAlarm(_ instant: ContinuousClock.Instant, _ context: ChannelHandlerContext) {
    if let alarm, alarm.at <= instant { return }
    alarm?.timer.cancel()
    let pause = max(.zero, ContinuousClock.now.duration(to: instant))
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    let timer = context.eventLoop.scheduleTask(in: TimeAmount(pause) + .milliseconds(1)) {
      let (handler, context) = bound.value
      handler.endOverdue(context)
    }
    alarm = (instant, timer)
  }

  /// Answers come in order, so when the oldest command has waited for too long the connection is of no use.
  private func endOverdue(_ context: ChannelHandlerContext) {
    alarm = nil
    let now = ContinuousClock.now
    let (calls, next, oldest) = link.overdue(at: now)
    for call in calls { call.fail(.timedOut) }
    if let call, call.deadline <= now { call.fail(.timedOut) }
    guard let sentAt = call?.sentAt ?? oldest else { return }
    if sentAt + patience <= now {
      end = .timedOut
      context.close(promise: nil)
    } else {
      setAlarm(min(next ?? sentAt + patience, sentAt + patience), context)
    }
  }
}
