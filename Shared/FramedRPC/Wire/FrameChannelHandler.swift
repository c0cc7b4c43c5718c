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

  private enum Phase { case greeting, open, ending, closed }

  private let role: Role
  private var decoder = FrameDecoder(maxPayloadBytes: Frame.maxHelloBytes)
  private var phase = Phase.greeting
  private var violation: ProtocolViolation?
  private var isReadHeld = false
  private var lastRead = ContinuousClock.now
  private var pinged: ContinuousClock.Instant?
  private var deadlineTimer: Scheduled<Void>?
  private var phaseTimer: Scheduled<Void>?
  private var silenceTimer: Scheduled<Void>?

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
    do throws(ProtocolViolation) {
      while phase == .greeting || phase == .open, let frame = try decoder.next() { try take(frame) }
    } catch {
      end(context, error)
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
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
  private func end(_ context: ChannelHandlerContext, _ violation: ProtocolViolation) {
    guard phase == .greeting || phase == .open else { return }
    self.violation = violation
    let goaway = Goaway(
      lastStreamId: role.lastStream(), code: violation.code.rawValue, reason: violation.reason)
    role.link.onLoop { $0.outgoing.append(.goaway, goaway) }
    flush(context)
    close(context)
  }

  private var mayRead: Bool {
    if phase == .ending { return true }
    return !(role.holdsBackWhenFull && role.link.onLoop { $0.outgoing.isFull })
  }

  private func readOn(_ context: ChannelHandlerContext) {
    guard isReadHeld, mayRead else { return }
    isReadHeld = false
    context.read()
  }

  /// What one turn of the event loop takes over from the calls.
  private struct Turn: Sendable {
    var bytes: ByteBuffer?
    var writers: [CheckedContinuation<Void, Never>] = []
    var deadline: ContinuousClock.Instant?
    var isFinished: Bool
  }

  private func flush(_ context: ChannelHandlerContext) {
    let canWrite = context.channel.isWritable || phase == .ending
    let turn = role.link.onLoop { guarded in
      var turn = Turn(deadline: guarded.clock.takeChange(), isFinished: guarded.state.isFinished)
      guard canWrite else {
        guarded.outgoing.settleWake()
        return turn
      }
      turn.bytes = guarded.outgoing.take()
      turn.writers = guarded.outgoing.takeWriters()
      return turn
    }
    if let deadline = turn.deadline { setTimer(context, deadline) }
    if let bytes = turn.bytes {
      context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
      readOn(context)
    }
    for writer in turn.writers { writer.resume() }
    if canWrite, turn.isFinished, phase == .open { close(context) }
  }

  /// Closes once what was written has left; what still arrives is thrown away.
  private func close(_ context: ChannelHandlerContext) {
    phase = .ending
    readOn(context)
    context.close(mode: .output, promise: nil)
    phaseTimer?.cancel()
    phaseTimer = after(.seconds(1), context) { _, context in context.close(promise: nil) }
  }

  /// Looks after `silence` whether anything was heard meanwhile: if not, sends a PING, and the next time closes.
  private func listen(_ context: ChannelHandlerContext, for silence: Duration) {
    silenceTimer = after(silence, context) { handler, context in
      let limits = handler.role.limits
      let quiet = handler.lastRead.duration(to: .now)
      if let pinged = handler.pinged, handler.lastRead < pinged {
        handler.end(context, .malformed("no PONG in time"))
      } else if quiet < limits.silenceBeforePing {
        handler.pinged = nil
        handler.listen(context, for: limits.silenceBeforePing - quiet)
      } else {
        handler.pinged = .now
        handler.role.link.onLoop { guarded in
          withUnsafeBytes(of: UInt64(0)) { guarded.outgoing.append(.ping, $0) }
        }
        handler.flush(context)
        handler.listen(context, for: limits.silenceAfterPing)
      }
    }
  }

  private func setTimer(_ context: ChannelHandlerContext, _ deadline: ContinuousClock.Instant) {
    deadlineTimer?.cancel()
    deadlineTimer = after(ContinuousClock.now.duration(to: deadline), context) { handler, context in
      handler.role.expire(at: .now)
      handler.flush(context)
    }
  }

  private func after(
    _ delay: Duration, _ context: ChannelHandlerContext,
    _ body: @escaping (FrameChannelHandler, ChannelHandlerContext) -> Void
  ) -> Scheduled<Void> {
    // A millisecond more, so that the timer never fires before the deadline.
    context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(max(.zero, delay)) + .milliseconds(1)) {
      if self.phase != .closed { body(self, context) }
    }
  }
}
