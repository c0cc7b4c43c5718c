// Made from roleready/v1/billing.proto by ./roleready generate.

/// Names a person.
package struct GetSubscriptionRequest: Message {
  /// The person.
  package var personId: String

  package init(personId: String = "") {
    self.personId = personId
  }
}
