import ResumeText

/// Finds terms in texts; handed in, so that rules can be tested with a vocabulary of their own.
struct TermFinder: Sendable {
  /// The terms of a text, in order.
  let find: @Sendable (String) -> [KnownTerm]
  /// What a term is a kind of, its own id among them.
  let ancestry: @Sendable (String) -> Set<String>

  /// By the lexicon of the project.
  static let standard = TermFinder(
    find: { text in
      let tokens = Tokenizer.tokens(of: text)
      return Lexicon.standard.find(in: tokens).map { found in
        KnownTerm(
          id: found.term.id, name: found.term.name, kind: kind(found.term.kind),
          words: words(tokens[found.tokens], in: text))
      }
    },
    ancestry: { Lexicon.standard.ancestry(of: $0) })

  /// The words with what stands between them: "CI/CD", not "CI CD".
  private static func words(_ tokens: ArraySlice<ResumeText.Token>, in text: String) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(
      decoding: text.utf8.dropFirst(first.bytes.lowerBound).prefix(last.bytes.upperBound - first.bytes.lowerBound),
      as: UTF8.self)
  }

  private static func kind(_ kind: TermKind) -> KnownTerm.Kind {
    switch kind {
    case .skill: .skill
    case .tool: .tool
    case .certificate: .certificate
    case .degree: .degree
    case .title: .title
    case .language: .language
    case .soft: .soft
    }
  }
}
