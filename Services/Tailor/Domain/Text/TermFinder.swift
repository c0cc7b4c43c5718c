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
      Lexicon.standard.find(in: text).map { found in
        KnownTerm(id: found.term.id, name: found.term.name, kind: kind(found.term.kind), words: found.words)
      }
    },
    ancestry: { Lexicon.standard.ancestry(of: $0) })

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
