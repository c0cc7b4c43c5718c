package import Messages
package import Postgres

/// What came of a job that worked.
package struct JobOutcome: Sendable {
  /// What it made, by its id.
  package let resultId: String
  /// What the person should know.
  package let notices: [Problem]
  /// Writes the result down, in the transaction that completes the job; nil when there is nothing to write.
  package let effect: (@Sendable (PostgresTransaction) async throws -> Void)?

  package init(
    resultId: String, notices: [Problem] = [], effect: (@Sendable (PostgresTransaction) async throws -> Void)? = nil
  ) {
    self.resultId = resultId
    self.notices = notices
    self.effect = effect
  }
}
