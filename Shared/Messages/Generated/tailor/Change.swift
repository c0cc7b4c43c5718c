// Made from roleready/v1/tailor.proto by ./roleready generate.

/// One change, which can be undone by itself.
package struct Change: Message {
  /// Its place in the list, such as "c4"; stable within one tailoring.
  package var id: String
  /// What was done.
  package var kind: ChangeKind
  /// Where in the tailored resume, as a JSON Pointer; where it stood in the base for a removed line.
  package var path: String
  /// The text before; empty for a composed line.
  package var before: String
  /// The text after; empty for a removed line.
  package var after: String
  /// The lines of the base it came from; never empty.
  package var sources: [Source]
  /// The requirement it serves, by id; may be empty.
  package var requirementId: String
  /// Why, in a sentence for the person.
  package var reason: String
  /// What the person thinks of it.
  package var decision: Decision

  package init(
    id: String = "", kind: ChangeKind = .unspecified, path: String = "", before: String = "", after: String = "",
    sources: [Source] = [], requirementId: String = "", reason: String = "", decision: Decision = .unspecified
  ) {
    self.id = id
    self.kind = kind
    self.path = path
    self.before = before
    self.after = after
    self.sources = sources
    self.requirementId = requirementId
    self.reason = reason
    self.decision = decision
  }
}
