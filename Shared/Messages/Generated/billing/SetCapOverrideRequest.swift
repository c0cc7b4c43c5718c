// Made from roleready/v1/billing.proto by ./roleready generate.

/// Another cap for a person.
package struct SetCapOverrideRequest: Message {
  /// The person.
  package var personId: String
  /// The cap; 0 removes the override.
  package var capMicrodollars: Int64
  /// Until when.
  package var untilMilliseconds: Int64
  /// Who set it.
  package var setBy: String
  /// Why.
  package var reason: String

  package init(
    personId: String = "", capMicrodollars: Int64 = 0, untilMilliseconds: Int64 = 0, setBy: String = "",
    reason: String = ""
  ) {
    self.personId = personId
    self.capMicrodollars = capMicrodollars
    self.untilMilliseconds = untilMilliseconds
    self.setBy = setBy
    self.reason = reason
  }
}
