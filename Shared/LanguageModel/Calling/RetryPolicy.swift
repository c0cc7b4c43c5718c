/// How often a model is asked again, and how long is waited in between (row 1 of the mission: 1 s, 2 s, 4 s).
package struct RetryPolicy: Sendable, Equatable {
  /// The wait before each further attempt.
  package let waits: [Duration]
  /// A model that asks to be left alone longer than this is not asked again.
  package let patience: Duration

  package init(
    waits: [Duration] = [.seconds(1), .seconds(2), .seconds(4)], patience: Duration = .seconds(10)
  ) {
    self.waits = waits
    self.patience = patience
  }

  /// How long to wait after an attempt, from 0, that ended so; nil when there is no further one.
  package func wait(afterAttempt attempt: Int, _ error: LanguageModelError) -> Duration? {
    guard error.isPassing, waits.indices.contains(attempt) else { return nil }
    guard let asked = error.retryAfter else { return waits[attempt] }
    return asked <= patience ? max(asked, waits[attempt]) : nil
  }
}
