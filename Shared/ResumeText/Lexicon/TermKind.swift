/// What a term of the lexicon is.
package enum TermKind: String, Sendable, CaseIterable {
  /// Something one knows or does: "risk management".
  case skill
  /// Software, a machine, a product: "Kubernetes".
  case tool
  /// A certificate, licence or membership that somebody grants: "PMP".
  case certificate
  /// A degree or training: "bachelor's degree".
  case degree
  /// What a position is called: "data engineer".
  case title
  /// A spoken language: "German".
  case language
  /// How somebody works with others: "communication".
  case soft
}
