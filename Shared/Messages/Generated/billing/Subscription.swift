// Made from roleready/v1/billing.proto by ./roleready generate.

/// A person's plan.
package struct Subscription: Message {
  /// The person.
  package var personId: String
  /// The plan.
  package var tier: Tier
  /// Since when.
  package var sinceMilliseconds: Int64

  package init(personId: String = "", tier: Tier = .unspecified, sinceMilliseconds: Int64 = 0) {
    self.personId = personId
    self.tier = tier
    self.sinceMilliseconds = sinceMilliseconds
  }
}
