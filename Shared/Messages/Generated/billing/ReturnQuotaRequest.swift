// Made from roleready/v1/billing.proto by ./roleready generate.

/// Gives a use back.
package struct ReturnQuotaRequest: Message {
  /// The person.
  package var personId: String
  /// The job or request it was for.
  package var requestId: String

  package init(personId: String = "", requestId: String = "") {
    self.personId = personId
    self.requestId = requestId
  }
}
