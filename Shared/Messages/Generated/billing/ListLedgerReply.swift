// Made from roleready/v1/billing.proto by ./roleready generate.

/// A page of the ledger.
package struct ListLedgerReply: Message {
  /// The entries, oldest first.
  package var entries: [LedgerEntry]
  /// Asks for the next page; empty on the last.
  package var nextPageToken: String

  package init(entries: [LedgerEntry] = [], nextPageToken: String = "") {
    self.entries = entries
    self.nextPageToken = nextPageToken
  }
}
