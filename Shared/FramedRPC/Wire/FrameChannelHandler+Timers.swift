import NIOCore

/// The timers of a connection: the earliest deadline of its calls, and its silence.
extension FrameChannelHandler {
  /// Looks after `silence` whether anything was heard meanwhile: if not, sends a PING, and the next time closes.
  func listen(_ context: ChannelHandlerContext, for silence: Duration) {
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

  func setTimer(_ context: ChannelHandlerContext, _ deadline: ContinuousClock.Instant) {
    deadlineTimer?.cancel()
    deadlineTimer = after(ContinuousClock.now.duration(to: deadline), context) { handler, context in
      handler.role.expire(at: .now)
      handler.flush(context)
    }
  }

  /// Runs `body` after `delay`, unless the connection is gone by then.
  func after(
    _ delay: Duration, _ context: ChannelHandlerContext,
    _ body: @escaping (FrameChannelHandler, ChannelHandlerContext) -> Void
  ) -> Scheduled<Void> {
    // A millisecond more, so that the timer never fires before the deadline.
    context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(max(.zero, delay)) + .milliseconds(1)) {
      if self.phase != .closed { body(self, context) }
    }
  }
}
