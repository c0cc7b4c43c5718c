/// What was sent in one go, up to the mark after which the server takes up anew, and what came back of it so far.
struct StatementExchange {
  /// One of the things sent.
  enum Step {
    /// Its result matters only when it is an error.
    case aside
    /// A statement is prepared under a name.
    case preparation(sql: String, name: String)
    /// The statement whose result is wanted.
    case statement
  }

  /// The steps of a statement that goes alone.
  static let statementAlone = [Step.statement]

  let steps: [Step]
  /// True for a script, whose results end without a mark.
  let isScript: Bool
  /// The statement whose prepared form is used, if one is.
  let preparedSQL: String?
  private var place = 0
  private var nothings = 0
  private(set) var error: PostgresError?
  private(set) var result: PostgresResult?

  init(_ steps: [Step], isScript: Bool = false, preparedSQL: String? = nil) {
    self.steps = steps
    self.isScript = isScript
    self.preparedSQL = preparedSQL
  }

  /// The step that the next result belongs to.
  var step: Step { place < steps.count ? steps[place] : .aside }

  mutating func note(_ result: PostgresResult) {
    nothings = 0
    if case .statement = step { self.result = result }
  }

  /// The first error counts: what comes after it follows from it.
  mutating func note(_ error: PostgresError) {
    nothings = 0
    if self.error == nil { self.error = error }
  }

  /// A result that says nothing of its own.
  mutating func noteOther() { nothings = 0 }

  /// The results of a step have ended. Returns whether that can be: two ends on end are no answer.
  mutating func endStep() -> Bool {
    place += 1
    nothings += 1
    return nothings < 2
  }

  /// What it comes to once all has come.
  var outcome: Result<PostgresResult, PostgresError> {
    if let error { return .failure(error) }
    if let result { return .success(result) }
    return .failure(PostgresError(.connectionLost, "the server's answer is not one"))
  }
}
