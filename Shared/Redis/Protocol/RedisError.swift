/// What went wrong between us and Redis.
package enum RedisError: Error, Sendable, Equatable {
  /// There is no connection; nothing was sent.
  case unavailable
  /// The connection went away before the answer came; the command may have run.
  case connectionLost
  /// The answer did not come in time.
  case timedOut
  /// The task was cancelled.
  case cancelled
  /// Too many commands wait for their answers.
  case overloaded
  /// Redis refused the command, in its own words.
  case refused(String)
}
