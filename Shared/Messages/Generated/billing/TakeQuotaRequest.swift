// Made from roleready/v1/billing.proto by ./roleready generate.

/// Takes a use.
package struct TakeQuotaRequest: Message {
  /// The person.
  package var personId: String
  /// What for.
  package var action: Action
  /// The job or request it is for.
  package var requestId: String

  package init(personId: String = "", action: Action = .unspecified, requestId: String = "") {
    self.personId = personId
    self.action = action
    self.requestId = requestId
  }
}
