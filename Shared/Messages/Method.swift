/// A method of a service: what goes in, what comes out, and how.
package struct Method<Request: Message, Reply: Message>: Sendable {
  /// "roleready.v1.Parser/GetResume".
  package let name: String
  /// Which side sends more than one message.
  package let kind: MethodKind

  package init(_ name: String, _ kind: MethodKind) {
    self.name = name
    self.kind = kind
  }
}
