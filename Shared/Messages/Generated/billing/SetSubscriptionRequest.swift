// Made from roleready/v1/billing.proto by ./roleready generate.

/// Puts a person on a plan.
package struct SetSubscriptionRequest: Message {
  /// The person.
  package var personId: String
  /// The plan.
  package var tier: Tier

  package init(personId: String = "", tier: Tier = .unspecified) {
    self.personId = personId
    self.tier = tier
  }
}
