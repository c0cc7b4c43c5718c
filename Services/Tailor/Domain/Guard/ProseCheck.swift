import Messages

/// Checks a sentence or a line against the lines it may come from.
struct ProseCheck: Sendable {
  let context: GuardContext
  /// The lines it may come from: those of its entry, and what is said of the whole person.
  let place: FactPool

  /// What `text` says and the base resume does not. `isAboutPerson` for a summary, where a title is a claim.
  func violations(_ text: String, at path: String, isAboutPerson: Bool = false) -> [Violation] {
    guard !text.isEmpty, !place.hasLine(text) else { return [] }
    let tokens = TokenScanner.tokens(text)
    let quantities = QuantityScanner.quantities(tokens)
    let verdict = context.whole.verdict(text, tokens)
    var found = context.addresses.violations(text, at: path)
    found += QuantityCheck(place: place).violations(tokens, quantities, verdict, at: path)
    var claimed: Set<Int> = Set(quantities.flatMap(\.tokens))
    for (term, range) in verdict.missing where isClaim(term, tokens[range], isAboutPerson) {
      claimed.formUnion(range)
      found.append(Violation(path, term.words, FactKind(term.kind)))
    }
    found += NewWords(context: context, tokens: tokens, isAboutPerson: isAboutPerson)
      .violations(verdict, claimed: claimed, at: path)
    if found.isEmpty, isUnfounded(tokens, verdict, claimed) {
      let kind = FactKind(words: text, in: tokens, at: 0)
      found.append(Violation(path, text, kind == .technology ? .scope : kind))
    }
    return found
  }

  private func isClaim(_ term: KnownTerm, _ words: ArraySlice<Token>, _ isAboutPerson: Bool) -> Bool {
    if words.allSatisfy({ CommonWords.generic.contains($0.folded) }) { return false }
    switch term.kind {
    case .soft: return false
    case .title: return isAboutPerson || words.contains { CommonWords.ranks.contains($0.folded) && $0.looksLikeName }
    case .language: return words.contains(where: \.looksLikeName)
    case .skill: return !isRewording(words)
    case .tool, .certificate, .degree: return true
    }
  }

  /// Whether a skill in lower letters is only another word for what the line says: its words stand in the place.
  private func isRewording(_ words: ArraySlice<Token>) -> Bool {
    words.filter(\.isContent).allSatisfy { place.stems.contains($0.stem) }
  }

  /// Whether most of what the line says stands nowhere in its place.
  private func isUnfounded(_ tokens: [Token], _ verdict: WordSupport.Verdict, _ claimed: Set<Int>) -> Bool {
    var content = 0
    var founded = 0
    for (index, token) in tokens.enumerated()
    where token.isContent && !claimed.contains(index) && !CommonWords.generic.contains(token.folded) {
      content += 1
      let isPhrase = verdict.phrases.contains(index)
      if place.stems.contains(token.stem) || place.joined.contains(token.folded) || isPhrase { founded += 1 }
    }
    return content >= 3 && founded * 2 < content
  }
}
