package import Messages

/// What a handler knows of the call it serves besides its message.
package struct CallContext: Sendable {
  /// What travels with the call: request id, person, tier, roles, trace.
  package let metadata: Metadata
  /// When the caller stops waiting; the handler's task is cancelled then.
  package let deadline: ContinuousClock.Instant
  /// "roleready.v1.Parser/GetResume".
  package let method: String
  /// Who calls, "edge/edge-1"; as the other side says it, so for logs, not for trust.
  package let peer: String

  /// A context with these parts; tests of handlers make their own.
  package init(metadata: Metadata, deadline: ContinuousClock.Instant, method: String, peer: String) {
    self.metadata = metadata
    self.deadline = deadline
    self.method = method
    self.peer = peer
  }

  /// Time left until the deadline; never negative.
  package var remaining: Duration { max(.zero, ContinuousClock.now.duration(to: deadline)) }

  /// Options for a call made on behalf of this one: the same metadata, and the time that is left, or less.
  package func options(atMost limit: Duration? = nil) -> CallOptions {
    CallOptions(timeout: limit.map { min($0, remaining) } ?? remaining, metadata: metadata)
  }
}
