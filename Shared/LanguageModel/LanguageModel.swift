/// A model that answers a conversation, whoever runs it.
///
/// One call is one attempt: `ModelCall` repeats it. A model keeps within the request's time by itself where it can, and
/// ends soon after its task is cancelled.
package protocol LanguageModel: Sendable {
  /// What it is called where it runs, for logs and the ledger.
  var name: String { get }

  /// The answer to a conversation; its text keeps to the request's schema as far as the model can be held to it.
  func answer(_ request: ModelRequest) async throws(LanguageModelError) -> ModelAnswer
}
