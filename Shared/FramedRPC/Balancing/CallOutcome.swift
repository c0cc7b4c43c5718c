/// What the end of a call says of the peer that it was sent to.
enum CallOutcome: Sendable, Equatable {
  /// It answered as it should; that a resume was not found is an answer.
  case good
  /// It failed, or did not answer in time.
  case bad
  /// Nothing: the caller gave up, or there were too many calls.
  case neutral

  init(_ error: RPCError) {
    self =
      switch error.code {
      case .unknown, .internal, .dataLoss, .unavailable, .deadlineExceeded: .bad
      case .cancelled, .resourceExhausted: .neutral
      default: .good
      }
  }
}

extension RPCError {
  /// Whether the call may be sent again: it certainly had no effect, and it was not the call's own fault.
  var mayRepeat: Bool { notProcessed && (code == .unavailable || code == .resourceExhausted) && self != .closed }
}
