import NIOCore

/// Writing what waits, once per turn of the event loop.
extension FrameChannelHandler {
  /// What one turn of the event loop takes over from the calls.
  private struct Turn: Sendable {
    var frames = OutgoingFrames.Taken()
    var writers: [CheckedContinuation<Void, Never>] = []
    var deadline: ContinuousClock.Instant?
    var isFinished: Bool
  }

  /// Writes all that waits, wakes who may write again, and closes when nothing is left to do.
  func flush(_ context: ChannelHandlerContext) {
    let canWrite = context.channel.isWritable || phase == .ending
    var turn = role.link.onLoop { guarded in
      var turn = Turn(deadline: guarded.clock.takeChange(), isFinished: guarded.state.isFinished)
      guarded.outgoing.endTurn()
      guard canWrite else { return turn }
      turn.frames = guarded.outgoing.take()
      turn.writers = guarded.takeWriters()
      return turn
    }
    for writer in turn.writers { writer.resume() }
    if let deadline = turn.deadline { setTimer(context, deadline) }
    for bytes in turn.frames.full { context.write(wrapOutboundOut(bytes), promise: nil) }
    if turn.frames.last.readableBytes > 0 { context.write(wrapOutboundOut(turn.frames.last), promise: nil) }
    if !turn.frames.isEmpty {
      context.flush()
      readOn(context)
      for index in turn.frames.full.indices { SpareBuffers.giveBack(&turn.frames.full[index]) }
    }
    if canWrite, turn.isFinished, phase == .open { close(context) }
  }

  /// Closes once what was written has left; what still arrives is thrown away.
  func close(_ context: ChannelHandlerContext) {
    phase = .ending
    readOn(context)
    context.close(mode: .output, promise: nil)
    phaseTimer?.cancel()
    phaseTimer = after(.seconds(1), context) { _, context in context.close(promise: nil) }
  }

  /// Reads what was put off, if nothing speaks against it any more.
  func readOn(_ context: ChannelHandlerContext) {
    guard isReadHeld, mayRead else { return }
    isReadHeld = false
    context.read()
  }
}
