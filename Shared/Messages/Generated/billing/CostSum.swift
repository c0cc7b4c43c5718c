// Made from roleready/v1/billing.proto by ./roleready generate.

/// A sum of costs under a name.
package struct CostSum: Message {
  /// An action, a model, or empty for the total.
  package var name: String
  /// The sum.
  package var costMicrodollars: Int64
  /// How many entries.
  package var entries: Int64

  package init(name: String = "", costMicrodollars: Int64 = 0, entries: Int64 = 0) {
    self.name = name
    self.costMicrodollars = costMicrodollars
    self.entries = entries
  }
}
