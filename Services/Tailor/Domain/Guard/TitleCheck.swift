/// A title of a position, as it is compared.
struct TitleCheck: Sendable {
  private let words: Set<String>
  private let tokens: [Token]

  init(_ title: String) {
    tokens = TokenScanner.tokens(title)
    words = Set(
      tokens.filter { $0.isContent || $0.kind == .number }.map { token in
        CommonWords.titleForms[token.folded].map(Stem.of) ?? token.stem
      })
  }

  /// Whether `tailored` claims no more than `base`.
  static func agrees(_ tailored: String, _ base: String) -> Bool {
    tailored == base || TitleCheck(tailored).isWithin(TitleCheck(base))
  }

  /// Whether this claims no more than `base`: the same words in any order, short forms spelled out, or fewer of them
  /// where none that lowers the title was left out.
  func isWithin(_ base: TitleCheck) -> Bool {
    if words == base.words { return true }
    if words.isSubset(of: base.words) {
      return !words.isEmpty && base.words.subtracting(words).isDisjoint(with: Self.lowering)
    }
    return isShort(of: base) || base.isShort(of: self)
  }

  /// "RN" and "Registered Nurse".
  private func isShort(of long: TitleCheck) -> Bool {
    guard tokens.count == 1, let key = tokens.first, key.isAcronym, long.tokens.count >= 2 else { return false }
    return Acronym.forms(of: long.tokens[...]).contains(Acronym.key(key.folded))
  }

  private static let lowering = Set(CommonWords.lowering.map(Stem.of))
}
