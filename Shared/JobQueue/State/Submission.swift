import Messages

/// What came of handing a job in.
enum Submission: Sendable {
  /// It waits, or runs here already.
  case accepted(JobStatus)
  /// The person handed it in before.
  case known
  /// The id is somebody else's job.
  case taken
  /// Operators let no new job in.
  case draining
}
