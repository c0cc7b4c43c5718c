import Messages

/// Finds the words of a line that the base resume has in no form, and decides which of them claim a fact.
struct NewWords {
  let context: GuardContext
  let tokens: [Token]
  /// Whether a title in it is a claim.
  let isAboutPerson: Bool

  func violations(_ verdict: WordSupport.Verdict, claimed: Set<Int>, at path: String) -> [Violation] {
    var found: [Violation] = []
    var at = 0
    while at < tokens.count {
      guard !claimed.contains(at), !verdict.supported.contains(at), isClaim(at, verdict) else {
        at += 1
        continue
      }
      let start = at
      var end = at + 1
      while let next = continuation(from: end), !claimed.contains(next), !verdict.supported.contains(next) {
        end = next + 1
      }
      at = end
      let words = Self.text(tokens[start..<end])
      found.append(Violation(path, words, kind(words, at: start)))
    }
    return found
  }

  private func kind(_ words: String, at start: Int) -> FactKind {
    if CommonWords.ranks.contains(tokens[start].folded) { return .title }
    let kind = FactKind(words: words, in: tokens, at: start)
    return kind == .technology && !tokens[start].looksLikeName ? .skill : kind
  }

  /// The next token of a name that goes on, across "of the"; nil at its end.
  private func continuation(from index: Int) -> Int? {
    guard index > 0 else { return nil }
    let clause = tokens[index - 1].clause
    var next = index
    while next < tokens.count, next - index < 3, tokens[next].kind == .word, !tokens[next].isContent { next += 1 }
    guard next < tokens.count, tokens[next].clause == clause, tokens[next].kind == .word, tokens[next].isContent,
      isName(tokens[next])
    else { return nil }
    return next
  }

  private func isClaim(_ index: Int, _ verdict: WordSupport.Verdict) -> Bool {
    let token = tokens[index]
    guard token.isContent, NumberWords.months[token.folded] == nil else { return false }
    if isAboutPerson, CommonWords.ranks.contains(token.folded) { return true }
    if isName(token) { return true }
    if CommonWords.generic.contains(token.folded) { return false }
    return context.jobStems.contains(token.stem) || followsCue(index) || isMeans(index, verdict)
  }

  /// Whether two words or more that are all new say what the work was done with: "with threat modelling".
  private func isMeans(_ index: Int, _ verdict: WordSupport.Verdict) -> Bool {
    guard index > 0, index + 1 < tokens.count, ["with", "via", "through", "by"].contains(tokens[index - 1].folded)
    else { return false }
    let next = tokens[index + 1]
    return next.isContent && next.clause == tokens[index].clause && !verdict.supported.contains(index + 1)
      && !CommonWords.generic.contains(next.folded)
  }

  private func isName(_ token: Token) -> Bool {
    guard token.looksLikeName else { return false }
    if context.capitalsMarkNames { return true }
    return token.isAcronym || Acronym.humps(of: token.text) != nil
  }

  /// Whether a word before it in the same clause says that a skill follows: "strong in", "experience with".
  private func followsCue(_ index: Int) -> Bool {
    let clause = tokens[index].clause
    var at = index - 1
    while at >= 0, index - at <= 8, tokens[at].clause == clause {
      if CommonWords.cues.contains(tokens[at].folded) { return true }
      at -= 1
    }
    return false
  }

  static func text(_ tokens: ArraySlice<Token>) -> String {
    var text = ""
    for token in tokens { text += (text.isEmpty || token.isAttached ? "" : " ") + token.text }
    return text
  }
}
