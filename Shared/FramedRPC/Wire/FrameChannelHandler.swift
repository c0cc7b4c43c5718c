import Messages
import NIOCore
import NIOSSL
import NIOTLS

/// The event loop's end of a connection: cuts frames, writes what waits once per turn, keeps the one timer.
///
/// Never leaves its event loop; other threads reach it through `FrameLink` alone.
final class FrameChannelHandler<Role: ConnectionRole>: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  enum Phase { case greeting, open, ending, closed }

  let role: Role
  private var decoder = FrameDecoder(maxPayloadBytes: Frame.maxHelloBytes)
  var phase = Phase.greeting
  var violation: ProtocolViolation?
  var isReadHeld = false
  /// Whether frames that were read wait while other connections have their turn.
  private var isBehind = false
  /// Whether a turn of reading goes on, at whose end all is written that was added during it.
  var isReading = false
  var lastRead = ContinuousClock.now
  var pinged: ContinuousClock.Instant?
  var deadlineTimer: Scheduled<Void>?
  var phaseTimer: Scheduled<Void>?
  var silenceTimer: Scheduled<Void>?

  init(role: Role) {
    self.role = role
  }

  func channelActive(context: ChannelHandlerContext) {
    let hello = role.hello()
    role.link.onLoop { $0.outgoing.append(.hello, hello) }
    flush(context)
    phaseTimer = after(role.limits.helloTimeout, context) { handler, context in
      handler.end(context, .malformed("no HELLO in time"))
    }
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    gone()
    context.fireChannelInactive()
  }

  /// Also for a connection that was never made.
  func handlerRemoved(context: ChannelHandlerContext) { gone() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if phase == .greeting { role.failed(error) }
    context.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard phase == .greeting || phase == .open else { return }
    decoder.append(unwrapInboundIn(data))
    if !isBehind { cut(context) }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    isReading = false
    flush(context)
    if phase == .open, silenceTimer == nil { listen(context, for: role.limits.silenceBeforePing) }
    lastRead = .now
    context.fireChannelReadComplete()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable { flush(context) }
    context.fireChannelWritabilityChanged()
  }

  func read(context: ChannelHandlerContext) {
    if mayRead { context.read() } else { isReadHeld = true }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted = event as? TLSUserEvent {
      let certificate = try? context.pipeline.syncOperations.nioSSL_peerCertificate()
      role.secured(certificate.map(RPCIdentity.names) ?? [])
    }
    guard let event = event as? ConnectionEvent else { return context.fireUserInboundEventTriggered(event) }
    guard phase != .closed else { return }
    switch event {
    case .wake: flush(context)
    case .drain:
      role.drain()
      flush(context)
    case .stop:
      role.drain()
      flush(context)
      context.close(promise: nil)
    }
  }

  private func gone() {
    guard phase != .closed else { return }
    phase = .closed
    deadlineTimer?.cancel()
    phaseTimer?.cancel()
    silenceTimer?.cancel()
    role.link.onLoop { $0.outgoing.close() }
    role.closed(violation)
    role.link.wakeWriters()
  }

  /// Takes what was read frame by frame, for as long as a turn may last.
  private func cut(_ context: ChannelHandlerContext, goesOn: Bool = false) {
    if !isReading {
      isReading = true
      role.link.onLoop { $0.outgoing.beginTurn() }
    }
    var turn = role.turn(at: .now, goesOn: goesOn)
    do throws(ProtocolViolation) {
      while phase == .greeting || phase == .open, let frame = try decoder.next() {
        try take(frame)
        if let pause = turn?.pauseAfterFrame(now: { .now }) { return cutLater(context, after: pause) }
      }
    } catch {
      end(context, error)
    }
  }

  /// Goes on once the event loop has looked after its other connections; nothing more is read until then.
  private func cutLater(_ context: ChannelHandlerContext, after pause: TimeAmount) {
    isBehind = true
    context.eventLoop.assumeIsolated().scheduleTask(in: pause) {
      guard self.phase != .closed else { return }
      self.isBehind = false
      self.cut(context, goesOn: true)
      self.isReading = false
      self.flush(context)
      self.readOn(context)
    }
  }

  private func take(_ frame: Frame) throws(ProtocolViolation) {
    guard phase == .open else {
      guard frame.type == .hello else { throw .malformed("\(frame.type) before HELLO") }
      let hello: Hello
      do { hello = try frame.payload.decoded() } catch { throw .malformed("HELLO cannot be read") }
      guard hello.version == 1 else { throw .malformed("version \(hello.version); 1 is spoken here") }
      try role.greeted(hello)
      phaseTimer?.cancel()
      decoder.maxPayloadBytes = role.limits.maxFrameBytes
      phase = .open
      return
    }
    try role.received(frame)
  }

  /// Says why and closes; what still arrives is thrown away, so that the reason is not lost to a reset.
  func end(_ context: ChannelHandlerContext, _ violation: ProtocolViolation) {
    guard phase == .greeting || phase == .open else { return }
    self.violation = violation
    let goaway = Goaway(
      lastStreamId: role.lastStream(), code: violation.code.rawValue, reason: violation.reason)
    role.link.onLoop { $0.outgoing.append(.goaway, goaway) }
    flush(context)
    close(context)
  }

  var mayRead: Bool {
    if phase == .ending { return true }
    return !isBehind && !(role.holdsBackWhenFull && role.link.onLoop { $0.outgoing.isFull })
  }
}
