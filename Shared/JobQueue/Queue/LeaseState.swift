/// What a heartbeat finds.
enum LeaseState: Sendable {
  /// The claim holds.
  case held
  /// It holds, and the job is to stop.
  case cancelRequested
  /// Another claim has taken over.
  case lost
}
