// Made from roleready/v1/billing.proto by ./roleready generate.

/// What the work really cost.
package struct SettleRequest: Message {
  /// The paid request.
  package var requestId: String
  /// What it cost; more than was held is settled and reported as "settled_above_hold" to operators.
  package var costMicrodollars: Int64
  /// Tokens read.
  package var inputTokens: Int64
  /// Tokens written.
  package var outputTokens: Int64

  package init(requestId: String = "", costMicrodollars: Int64 = 0, inputTokens: Int64 = 0, outputTokens: Int64 = 0) {
    self.requestId = requestId
    self.costMicrodollars = costMicrodollars
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
  }
}
