// Made from roleready/v1/billing.proto by ./roleready generate.

/// A hold stands.
package struct HoldReply: Message {
  /// What is held.
  package var heldMicrodollars: Int64
  /// When it is swept.
  package var expiresAtMilliseconds: Int64
  /// The day with it.
  package var spending: Spending?

  package init(heldMicrodollars: Int64 = 0, expiresAtMilliseconds: Int64 = 0, spending: Spending? = nil) {
    self.heldMicrodollars = heldMicrodollars
    self.expiresAtMilliseconds = expiresAtMilliseconds
    self.spending = spending
  }
}
