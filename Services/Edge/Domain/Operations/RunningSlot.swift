/// Decides whether an operation still takes its person's one place for its kind (mission row 5).
package enum RunningSlot: Sendable, Equatable {
  /// The place is free: the operation ended, or never came to be.
  case free
  /// It is taken; another try makes sense after so many milliseconds.
  case taken(retryAfterMilliseconds: Int64)
  /// Nobody can tell, because the service does not answer.
  case unknown

  /// What the owning service says of an operation's job.
  package enum JobView: Sendable, Equatable {
    case ended
    case going
    /// The service has no such job.
    case absent
    case unreachable
  }

  /// How the place stands, given what the service says now.
  ///
  /// An absent job of a record that no service acknowledged may still arrive while its request is under way;
  /// after that it is the remainder of a crash, and the place is free.
  package static func decide(_ record: OperationRecord, job: JobView, nowMilliseconds now: Int64) -> RunningSlot {
    if record.endedAtMilliseconds != nil { return .free }
    switch job {
    case .ended: return .free
    case .going: return .taken(retryAfterMilliseconds: 2000)
    case .unreachable: return .unknown
    case .absent:
      let left = record.submittingUntilMilliseconds - now
      guard record.acknowledgedAtMilliseconds == nil, left > 0 else { return .free }
      return .taken(retryAfterMilliseconds: min(left, 2000))
    }
  }
}
