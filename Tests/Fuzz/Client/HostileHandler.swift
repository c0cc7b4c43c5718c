import Glibc
import Messages
import NIOCore

/// Plays the script on one connection and holds what the client sends against the protocol.
final class HostileHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let mostPieces = 400
  private let stage: HostileStage
  private var requests = ClientFrames()
  private var isBroken = false

  init(_ stage: HostileStage) {
    self.stage = stage
  }

  func channelActive(context: ChannelHandlerContext) {
    stage.opened(context.channel)
    let script = stage.script
    requests.initialCredit = script.credit
    say(script.greeting, script, context)
    if !script.reads { context.channel.setOption(.autoRead, value: false).assumeIsolated().whenComplete { _ in } }
  }

  func channelInactive(context: ChannelHandlerContext) { stage.closed(context.channel) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isBroken else { return }
    do throws(ClientFrames.Breach) {
      for event in try requests.take(unwrapInboundIn(data)) { react(event, context) }
    } catch {
      isBroken = true
      stage.note(breach: error.text)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func react(_ event: ClientFrames.Event, _ context: ChannelHandlerContext) {
    let script = stage.script
    switch event {
    case .call(let stream, let isUpload):
      if !(isUpload && script.waitsForUpload) { answer(stream, script, context) }
    case .message(let stream, let cost):
      guard script.waitsForUpload else { return }
      requests.credit? += cost
      let credit = (try? Credit(bytes: UInt32(cost)).encoded()) ?? []
      say(FrameBytes.frame(FrameBytes.credit, stream: stream, credit), script, context)
    case .end(let stream): if script.waitsForUpload { answer(stream, script, context) }
    }
  }

  private func answer(_ stream: UInt32, _ script: HostileScript, _ context: ChannelHandlerContext) {
    // The answer may grant credit, and then nobody counts any more.
    requests.credit = nil
    say(script.answer(stream), script, context)
    switch script.end {
    case .stays: return
    case .closes: break
    case .resets:
      let linger = linger(l_onoff: 1, l_linger: 0)
      (context.channel as? any SocketOptionProvider)?.setSoLinger(linger).assumeIsolated().whenComplete { _ in }
    }
    context.close(promise: nil)
  }

  private func say(_ bytes: [UInt8], _ script: HostileScript, _ context: ChannelHandlerContext) {
    var rest = bytes[...]
    if script.manner != .whole {
      for place in 0..<min(Self.mostPieces, rest.count) {
        let piece = rest.prefix(script.manner == .byteByByte ? 1 : 1 + place * 7 % 60)
        guard !piece.isEmpty else { break }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: piece)), promise: nil)
        rest = rest.dropFirst(piece.count)
      }
    }
    if !rest.isEmpty { context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: rest)), promise: nil) }
  }
}
