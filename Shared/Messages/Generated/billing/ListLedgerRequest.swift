// Made from roleready/v1/billing.proto by ./roleready generate.

/// Asks for a page of the ledger.
package struct ListLedgerRequest: Message {
  /// Only this person; empty for everybody (operators).
  package var personId: String
  /// From this instant on.
  package var fromMilliseconds: Int64
  /// Before this instant; 0 for no end.
  package var untilMilliseconds: Int64
  /// At most so many, 1 to 1000; 0 means 100.
  package var limit: Int32
  /// From the last page's answer; empty for the first page.
  package var pageToken: String

  package init(
    personId: String = "", fromMilliseconds: Int64 = 0, untilMilliseconds: Int64 = 0, limit: Int32 = 0,
    pageToken: String = ""
  ) {
    self.personId = personId
    self.fromMilliseconds = fromMilliseconds
    self.untilMilliseconds = untilMilliseconds
    self.limit = limit
    self.pageToken = pageToken
  }
}
