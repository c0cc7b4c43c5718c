/// One turn of a conversation.
package struct ModelMessage: Sendable, Equatable {
  /// Whose turn it is.
  package enum Role: String, Sendable {
    /// What the program wants, before all else.
    case system
    /// What it gives.
    case user
    /// What the model said.
    case assistant
  }

  package let role: Role
  package let text: String

  package init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}
