// Made from roleready/v1/tailor.proto by ./roleready generate.

/// What the person thinks of changes.
package struct DecideChangesRequest: Message {
  /// The tailoring.
  package var tailoringId: String
  /// The revision they looked at; another one answers ABORTED with "stale_revision".
  package var revision: Int64
  /// Their decisions.
  package var decisions: [ChangeDecision]

  package init(tailoringId: String = "", revision: Int64 = 0, decisions: [ChangeDecision] = []) {
    self.tailoringId = tailoringId
    self.revision = revision
    self.decisions = decisions
  }
}
