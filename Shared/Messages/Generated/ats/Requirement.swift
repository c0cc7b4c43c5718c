// Made from roleready/v1/ats.proto by ./roleready generate.

/// One thing a job description asks for.
package struct Requirement: Message {
  /// Its place in the list, such as "r3"; stable within one job description.
  package var id: String
  /// In the words of the description.
  package var text: String
  /// The lexicon's name for it, such as "kubernetes"; empty when the lexicon does not know it.
  package var term: String
  /// What it is about.
  package var kind: RequirementKind
  /// How much it is insisted on.
  package var importance: Importance
  /// The sentence it was read from.
  package var source: String

  package init(
    id: String = "", text: String = "", term: String = "", kind: RequirementKind = .unspecified,
    importance: Importance = .unspecified, source: String = ""
  ) {
    self.id = id
    self.text = text
    self.term = term
    self.kind = kind
    self.importance = importance
    self.source = source
  }
}
