import Messages

/// What a service does for one kind of job.
package protocol JobHandler: Sendable {
  /// The kind, with its limits.
  var kind: JobKind { get }

  /// Does the work of one attempt and says what came of it. Runs again after a crash: whatever must happen once
  /// belongs into the outcome's effect. Ends soon after its task is cancelled.
  /// Throws `JobFailure` to say why not; any other error counts as a fault of ours and is tried again.
  func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome

  /// Gives back what a job took that failed or was called off. Called until it returns; must be safe to repeat.
  func settle(_ job: ClaimedJob) async throws
}

extension JobHandler {
  package func settle(_ job: ClaimedJob) async throws {}
}
