/// Compares titles of positions.
enum TitleCheck {
  /// Whether `tailored` claims no more than `base`: the same words in any order, short forms spelled out, or fewer
  /// of them where none that lowers the title was left out.
  static func agrees(_ tailored: String, _ base: String) -> Bool {
    let claimed = words(tailored)
    let held = words(base)
    if claimed == held { return true }
    if claimed.isSubset(of: held) {
      return !claimed.isEmpty && held.subtracting(claimed).isDisjoint(with: lowering)
    }
    let tokens = (TokenScanner.tokens(tailored), TokenScanner.tokens(base))
    return isShort(tokens.0, of: tokens.1) || isShort(tokens.1, of: tokens.0)
  }

  private static let lowering = Set(CommonWords.lowering.map(Stem.of))

  /// "RN" and "Registered Nurse".
  private static func isShort(_ short: [Token], of long: [Token]) -> Bool {
    guard short.count == 1, let key = short.first, key.isAcronym, long.count >= 2 else { return false }
    return Acronym.forms(of: long[...]).contains(Acronym.key(key.folded))
  }

  private static func words(_ title: String) -> Set<String> {
    Set(
      TokenScanner.tokens(title).filter { $0.isContent || $0.kind == .number }.map { token in
        CommonWords.titleForms[token.folded].map(Stem.of) ?? token.stem
      })
  }
}
