extension KnownTerm {
  /// Whether this, as it is written, claims no more than `held`, another name of the same term.
  ///
  /// The lexicon is made for finding likeness: it has "trauma" under emergency care and releases of a product under
  /// the product. Here the words must be the same but for a maker's name or a word such as "platform", or one must be
  /// the short form of the other.
  func isSameFact(as held: KnownTerm) -> Bool {
    guard id == held.id else { return false }
    let (claimed, known) = (Self.tokens(words), Self.tokens(held.words))
    let more = Set(claimed.map(\.stem)).subtracting(known.map(\.stem)).subtracting(Self.neutral)
    if more.isEmpty, !claimed.isEmpty { return true }
    return Self.isShort(claimed, of: known) || Self.isShort(known, of: claimed)
  }

  /// "K8s" and "Kubernetes", "GCP" and "Google Cloud", "JS" and "JavaScript", "Postgres" and "PostgreSQL".
  private static func isShort(_ short: [Token], of long: [Token]) -> Bool {
    let initials = Acronym.forms(of: long[...])
    if short.contains(where: { $0.isAcronym && initials.contains(Acronym.key($0.folded)) }) { return true }
    guard short.count == 1, let word = short.first, let first = long.first else { return false }
    if long.count == 1 {
      return Acronym.isNumeronym(word.folded, of: first.folded) || Acronym.humps(of: first.text) == word.folded
        || Acronym.clippings(of: word.folded).contains(first.folded)
        || (word.isAcronym && first.folded.hasPrefix(word.folded))
    }
    let isPart = long.contains { $0.folded == word.folded }
    return !isPart && word.isAcronym && word.folded.first == first.folded.first
  }

  private static func tokens(_ words: String) -> [Token] {
    TokenScanner.tokens(words).filter { $0.isContent || $0.kind == .number }
  }

  private static let neutral: Set<String> = Set(
    [
      "microsoft", "ms", "google", "amazon", "apache", "adobe", "oracle", "ibm", "atlassian", "platform", "server",
      "suite", "language", "programming", "software", "tool", "tools", "system", "systems", "framework", "library",
      "database", "application", "skills", "js", "programme", "online", "office",
    ].map(Stem.of))
}
