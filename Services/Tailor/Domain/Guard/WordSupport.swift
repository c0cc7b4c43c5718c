/// Decides which words of a text the base resume supports.
struct WordSupport: Sendable {
  let pool: FactPool
  let finder: TermFinder

  /// The tokens whose word, synonym, long or short form the pool has; and the known terms that it does not have.
  struct Verdict {
    var supported: Set<Int> = []
    /// Those that are part of a supported phrase, where a number counts nothing: the 4 of "Google Analytics 4".
    var phrases: Set<Int> = []
    var missing: [(term: KnownTerm, tokens: Range<Int>)] = []
  }

  func verdict(_ text: String, _ tokens: [Token]) -> Verdict {
    var verdict = Verdict()
    for index in tokens.indices where isSupported(tokens[index]) { verdict.supported.insert(index) }
    spelledOut(tokens, &verdict)
    joined(tokens, &verdict)
    known(text, tokens, &verdict)
    return verdict
  }

  /// Whether the pool has this word in any form.
  func isSupported(_ token: Token) -> Bool {
    if token.kind == .sign || pool.stems.contains(token.stem) || pool.words.contains(token.folded) { return true }
    if pool.joined.contains(token.folded) { return true }
    if token.isAcronym, pool.initials.contains(Acronym.key(token.folded)) { return true }
    if let humps = Acronym.humps(of: token.text), pool.words.contains(humps) { return true }
    guard token.kind == .word else { return false }
    if Acronym.clippings(of: token.folded).contains(where: pool.words.contains) { return true }
    if token.folded.utf8.count >= 14, !token.looksLikeName,
      pool.acronyms.contains(where: { Acronym.isDrawn($0, from: token.folded) })
    {
      return true
    }
    if pool.numeronyms.contains(where: { Acronym.isNumeronym($0, of: token.folded) }) { return true }
    return token.folded.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      && pool.words.contains { Acronym.isNumeronym(token.folded, of: $0) }
  }

  /// "Search engine optimisation" where the pool has "SEO".
  private func spelledOut(_ tokens: [Token], _ verdict: inout Verdict) {
    for start in tokens.indices {
      for end in start + 1..<max(start + 2, min(start + 6, tokens.count)) where end < tokens.count {
        let window = tokens[start...end]
        guard window.contains(where: { $0.isContent }), tokens[end].clause == tokens[start].clause,
          window.allSatisfy({ $0.kind != .sign })
        else { continue }
        if Acronym.forms(of: window).contains(where: { isAcronymInPool($0) }) {
          verdict.supported.formUnion(start...end)
          verdict.phrases.formUnion(start...end)
        }
      }
    }
  }

  private func isAcronymInPool(_ initials: String) -> Bool {
    pool.acronyms.contains(initials)
  }

  /// "Node JS" where the pool has "NodeJS".
  private func joined(_ tokens: [Token], _ verdict: inout Verdict) {
    for start in tokens.indices.dropLast() where tokens[start].kind != .sign && tokens[start + 1].kind != .sign {
      if pool.words.contains(tokens[start].folded + tokens[start + 1].folded) {
        verdict.supported.formUnion([start, start + 1])
      }
    }
  }

  private func known(_ text: String, _ tokens: [Token], _ verdict: inout Verdict) {
    var from = 0
    for term in finder.find(text) {
      guard let range = place(of: term.words, in: tokens, from: from) else { continue }
      from = range.upperBound
      if pool.has(term) {
        verdict.supported.formUnion(range)
        verdict.phrases.formUnion(range)
      } else if !isWritten(tokens[range]), !isBuilt(tokens[range]),
        range.count > 1 || !range.allSatisfy(verdict.supported.contains)
      {
        verdict.missing.append((term, range))
      }
    }
  }

  /// Whether one line of the pool has all these words, in any form.
  func isWritten(_ tokens: ArraySlice<Token>) -> Bool {
    let wanted = tokens.filter(\.isContent).map(\.stem)
    return !wanted.isEmpty && pool.hasLine(with: Set(wanted))
  }

  /// Whether the words as a whole are the long form of an acronym, or one word of the pool.
  private func isBuilt(_ tokens: ArraySlice<Token>) -> Bool {
    // What the lexicon knows, it knows by its two letters too.
    Acronym.forms(of: tokens).contains(where: { $0.utf8.count > 2 && isAcronymInPool($0) })
      || pool.words.contains(tokens.map(\.folded).joined())
  }

  /// Where the words of a term stand; the term's finder may cut words in another way.
  private func place(of words: String, in tokens: [Token], from: Int) -> Range<Int>? {
    let wanted = TokenScanner.tokens(words).map(\.folded)
    guard !wanted.isEmpty else { return nil }
    for start in [from, 0] where start <= tokens.count {
      for index in start..<max(start, tokens.count - wanted.count + 1) {
        if zip(tokens[index...], wanted).allSatisfy({ $0.folded == $1 }) { return index..<index + wanted.count }
      }
    }
    return nil
  }
}
