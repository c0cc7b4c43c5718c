/// What became of a claim.
package enum LeaseState: Sendable, Equatable {
  /// It holds.
  case held
  /// It holds, and the job is to stop.
  case cancelRequested
  /// Another claim has taken over, or the job has ended.
  case lost
}
