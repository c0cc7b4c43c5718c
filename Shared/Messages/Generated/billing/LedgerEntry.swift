// Made from roleready/v1/billing.proto by ./roleready generate.

/// A line of the ledger; never changed once written.
package struct LedgerEntry: Message {
  /// Its number, rising.
  package var sequence: Int64
  /// The person.
  package var personId: String
  /// What for.
  package var action: Action
  /// The paid request.
  package var requestId: String
  /// The model.
  package var model: String
  /// What it says.
  package var kind: LedgerEntryKind
  /// What it cost.
  package var costMicrodollars: Int64
  /// Tokens read.
  package var inputTokens: Int64
  /// Tokens written.
  package var outputTokens: Int64
  /// When.
  package var createdAtMilliseconds: Int64

  package init(
    sequence: Int64 = 0, personId: String = "", action: Action = .unspecified, requestId: String = "",
    model: String = "", kind: LedgerEntryKind = .unspecified, costMicrodollars: Int64 = 0, inputTokens: Int64 = 0,
    outputTokens: Int64 = 0, createdAtMilliseconds: Int64 = 0
  ) {
    self.sequence = sequence
    self.personId = personId
    self.action = action
    self.requestId = requestId
    self.model = model
    self.kind = kind
    self.costMicrodollars = costMicrodollars
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.createdAtMilliseconds = createdAtMilliseconds
  }
}
