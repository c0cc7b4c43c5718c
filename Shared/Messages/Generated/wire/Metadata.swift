// Made from roleready/v1/wire.proto by ./roleready generate.

/// What travels with a call besides its message.
package struct Metadata: Message {
  /// One person's click, through every service and job and log line.
  package var requestId: String
  /// The signed-in person the call is for; only Edge may set it. Empty for a call of the suite itself.
  package var personId: String
  /// The person's tier by its enum number (Tier), as Edge last read it from Billing.
  package var tier: Int32
  /// The person's roles: "admin", "support".
  package var roles: [String]
  /// W3C trace context, as in the header of that name.
  package var traceparent: String

  package init(
    requestId: String = "", personId: String = "", tier: Int32 = 0, roles: [String] = [], traceparent: String = ""
  ) {
    self.requestId = requestId
    self.personId = personId
    self.tier = tier
    self.roles = roles
    self.traceparent = traceparent
  }
}
