import Messages

/// Checks fields that hold a name of something and no sentence: a skill, a course, a label.
struct PhraseCheck {
  let context: GuardContext

  /// Whether the base has the phrase: its words in one line, a synonym, its short or its long form.
  func isSupported(_ text: String) -> Bool {
    unsupported(text).isEmpty
  }

  /// A violation if the base does not have the phrase; `kind` when the words do not say which.
  func violations(_ text: String, at path: String, _ kind: FactKind? = nil) -> [Violation] {
    guard !text.isEmpty, !context.whole.pool.hasLine(text) else { return [] }
    return unsupported(text).map { Violation(path, $0, kind ?? self.kind($0)) }
  }

  /// Checks what the person calls themselves: ranks must be ranks they held.
  func labelViolations(_ text: String, at path: String) -> [Violation] {
    guard !text.isEmpty, !context.whole.pool.hasLine(text) else { return [] }
    return unsupported(text).compactMap { part in
      let tokens = TokenScanner.tokens(part)
      let verdict = context.whole.verdict(part, tokens)
      let isKnown = tokens.indices.allSatisfy { verdict.supported.contains($0) || !tokens[$0].isContent }
      let missing = verdict.missing.contains { $0.term.kind != .title && $0.term.kind != .soft }
      if isKnown, !missing, hasRanks(tokens) { return nil }
      return Violation(path, part, isTitle(tokens) ? .title : kind(part))
    }
  }

  /// Whether every rank among the words stands in a title of the base or in what the person says of themselves.
  private func hasRanks(_ tokens: [Token]) -> Bool {
    let ranks = tokens.filter { CommonWords.ranks.contains($0.folded) }.map(\.stem)
    guard !ranks.isEmpty else { return true }
    let base = context.base
    let titles =
      base.work.map(\.position) + base.volunteer.map(\.position)
      + [base.basics?.label ?? "", base.basics?.summary ?? ""]
    let held = Set(titles.flatMap { TokenScanner.tokens($0).map(\.stem) })
    return ranks.allSatisfy(held.contains)
  }

  private func isPartSupported(_ part: String) -> Bool {
    let tokens = TokenScanner.tokens(part)
    guard tokens.contains(where: { $0.isContent || $0.kind == .number }) else { return true }
    let pool = context.whole.pool
    if pool.hasLine(part) || context.whole.isWritten(tokens[...]), hasNumbers(tokens) { return true }
    let verdict = context.whole.verdict(part, tokens)
    guard verdict.missing.isEmpty else { return false }
    if verdict.phrases.isSuperset(of: tokens.indices.filter { tokens[$0].isContent || tokens[$0].kind == .number }) {
      return true
    }
    let words = tokens.filter(\.isContent)
    return words.count == 1 && words.allSatisfy(context.whole.isSupported) && hasNumbers(tokens)
  }

  private func hasNumbers(_ tokens: [Token]) -> Bool {
    tokens.allSatisfy { $0.kind != .number || context.whole.pool.words.contains($0.folded) }
  }

  private func kind(_ part: String) -> FactKind {
    if let term = context.finder.find(part).first { return FactKind(term.kind) }
    return TokenScanner.tokens(part).contains { $0.isAcronym || Acronym.humps(of: $0.text) != nil }
      ? .technology : .skill
  }

  private func isTitle(_ tokens: [Token]) -> Bool {
    tokens.contains { CommonWords.ranks.contains($0.folded) }
      || context.finder.find(NewWords.text(tokens[...])).contains { $0.kind == .title }
  }

  /// The phrases of a field that the base does not have: "Kubernetes (K8s)" and "Python, SQL" are two each, and so is
  /// "Python and SQL", unless the base has it as one.
  private func unsupported(_ text: String) -> [String] {
    text.split(whereSeparator: { ",;|•·()[]\n".contains($0) }).map(String.init).filter { !isPartSupported($0) }
      .flatMap { piece in
        let parts = Self.parts(piece)
        return parts.count > 1 ? parts.filter { !isPartSupported($0) } : parts
      }
  }

  /// What stands between dashes, slashes and "and".
  private static func parts(_ piece: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for word in piece.split(whereSeparator: \.isWhitespace) {
      if ["-", "–", "—", "/", "&", "and", "und"].contains(String(word)) {
        if !part.isEmpty { parts.append(part) }
        part = ""
      } else {
        part += (part.isEmpty ? "" : " ") + word
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }
}
