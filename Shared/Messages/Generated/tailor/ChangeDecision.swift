// Made from roleready/v1/tailor.proto by ./roleready generate.

/// What the person thinks of one change.
package struct ChangeDecision: Message {
  /// The change.
  package var changeId: String
  /// What they think of it.
  package var decision: Decision

  package init(changeId: String = "", decision: Decision = .unspecified) {
    self.changeId = changeId
    self.decision = decision
  }
}
