package import Messages

/// Why an attempt did not work.
package struct JobFailure: Error, Sendable {
  /// For the person, by its code in the catalogue of errors.
  package let problem: Problem
  /// Whether another attempt could work.
  package let isRetryable: Bool
  /// For the log.
  package let cause: String

  package init(_ problem: Problem, isRetryable: Bool, cause: String = "") {
    self.problem = problem
    self.isRetryable = isRetryable
    self.cause = cause
  }
}
