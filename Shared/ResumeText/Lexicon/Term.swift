/// A thing that job descriptions ask for and resumes show, under all its names.
package struct Term: Sendable, Equatable {
  /// Its key: the name in lower case with hyphens, such as "google-cloud".
  package let id: String
  /// The name as people write it, such as "Google Cloud".
  package let name: String
  package let kind: TermKind
  /// The line of work it belongs to, such as "software" or "nursing".
  package let field: String
  /// Other names, acronyms included; the name itself is not among them.
  package let synonyms: [String]
  /// Ids of what is close, but not the same: whoever has one has a part of the other.
  package let related: [String]
  /// Ids of what this is a kind of: whoever shows this shows those.
  package let broader: [String]
}
