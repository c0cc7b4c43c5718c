/// What follows from an attempt that did not work.
package enum AttemptVerdict: Sendable, Equatable {
  /// Another one, after a wait.
  case again(after: Duration)
  /// The job has failed.
  case failed

  /// The verdict on attempt `attempt` (from 1) of `allowed`; `chance` in 0..<1 spreads the waits.
  package static func of(
    isRetryable: Bool, attempt: Int, allowed: Int, backoff: JobBackoff, chance: Double
  ) -> AttemptVerdict {
    guard isRetryable, attempt < allowed else { return .failed }
    return .again(after: backoff.delay(afterAttempt: attempt, chance: chance))
  }
}
