package import Messages

/// How long a job stays on record after it was accepted, once it has ended.
package struct JobRetention: Sendable, Equatable {
  /// Jobs that worked or were called off.
  package let finished: Duration
  /// Jobs that failed: their payload is kept, so that they can run again.
  package let deadLetters: Duration

  package init(finished: Duration = .seconds(30 * 86_400), deadLetters: Duration = .seconds(90 * 86_400)) {
    self.finished = finished
    self.deadLetters = deadLetters
  }

  /// Milliseconds that a job which ended in `state` is kept.
  package func milliseconds(_ state: JobState) -> Int64 {
    Int64((state == .failed ? deadLetters : finished) / .milliseconds(1))
  }
}
