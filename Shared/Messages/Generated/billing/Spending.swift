// Made from roleready/v1/billing.proto by ./roleready generate.

/// A person's day.
package struct Spending: Message {
  /// The person.
  package var personId: String
  /// Settled today.
  package var spentMicrodollars: Int64
  /// Held now.
  package var heldMicrodollars: Int64
  /// The day's cap.
  package var capMicrodollars: Int64
  /// True once spent and held together passed 80 % of the cap today.
  package var warned: Bool
  /// When the day ends (midnight UTC).
  package var resetsAtMilliseconds: Int64
  /// True when an operator set the cap.
  package var overridden: Bool

  package init(
    personId: String = "", spentMicrodollars: Int64 = 0, heldMicrodollars: Int64 = 0, capMicrodollars: Int64 = 0,
    warned: Bool = false, resetsAtMilliseconds: Int64 = 0, overridden: Bool = false
  ) {
    self.personId = personId
    self.spentMicrodollars = spentMicrodollars
    self.heldMicrodollars = heldMicrodollars
    self.capMicrodollars = capMicrodollars
    self.warned = warned
    self.resetsAtMilliseconds = resetsAtMilliseconds
    self.overridden = overridden
  }
}
