/// What went wrong between us and Redis.
package enum RedisError: Error, Sendable, Equatable {
  /// There is no connection; nothing was sent.
  case unavailable
  /// The connection went away before the answer came; the command may have run.
  case connectionLost
  /// The answer did not come in time; the command may have run.
  case timedOut
  /// The task was cancelled; the command may have run.
  case cancelled
  /// Too many commands wait for their answers; nothing was sent.
  case overloaded
  /// Redis refused the command, in its own words.
  case refused(String)
  /// What came is no answer, or one beyond all bounds; the connection was given up.
  case malformed(String)
}
