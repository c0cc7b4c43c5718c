/// A kind of job and its limits.
package struct JobKind: Sendable, Equatable {
  /// "parse", "ats-check", "tailor".
  package let name: String
  /// Jobs of the kind that run at once in one process (row 22 of the mission).
  package let concurrency: Int
  /// Attempts before it has failed.
  package let attempts: Int
  /// The longest one attempt may take (row 16 of the mission).
  package let timeout: Duration
  /// The wait between attempts.
  package let backoff: JobBackoff

  package init(name: String, concurrency: Int, attempts: Int, timeout: Duration, backoff: JobBackoff = JobBackoff()) {
    self.name = name
    self.concurrency = concurrency
    self.attempts = attempts
    self.timeout = timeout
    self.backoff = backoff
  }
}
