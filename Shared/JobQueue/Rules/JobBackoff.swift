/// How long a job waits between attempts: 1 s, 2 s, 4 s and so on, a little more by chance.
package struct JobBackoff: Sendable, Equatable {
  /// The wait after the first attempt.
  package let first: Duration
  /// The longest wait.
  package let limit: Duration

  package init(first: Duration = .seconds(1), limit: Duration = .seconds(60)) {
    self.first = first
    self.limit = limit
  }

  /// The wait after an attempt (from 1). `chance` in 0..<1 adds up to a tenth, so that jobs that failed
  /// together do not come back together.
  package func delay(afterAttempt attempt: Int, chance: Double) -> Duration {
    let doublings = min(max(attempt - 1, 0), 20)
    let delay = min(first * (1 << doublings), limit)
    return delay + delay * (chance / 10)
  }
}
