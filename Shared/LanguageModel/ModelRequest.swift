/// What a model is asked.
package struct ModelRequest: Sendable, Equatable {
  /// What the call is for, such as "parse": the ledger and the metrics tell uses apart by it.
  package let purpose: String
  package let messages: [ModelMessage]
  /// What the answer must be.
  package let schema: AnswerSchema
  /// Most tokens of the answer.
  package let answerTokensLimit: Int
  /// How long one attempt may take.
  package let timeLimit: Duration

  package init(
    purpose: String, messages: [ModelMessage], schema: AnswerSchema, answerTokensLimit: Int, timeLimit: Duration
  ) {
    self.purpose = purpose
    self.messages = messages
    self.schema = schema
    self.answerTokensLimit = answerTokensLimit
    self.timeLimit = timeLimit
  }
}
