/// A name of an employer, a school, a prize or a person, as it is compared.
struct NameCheck: Sendable {
  private let words: [String]
  private let tokens: [Token]

  init(_ name: String) {
    words = Self.words(name)
    tokens = TokenScanner.tokens(name).filter { $0.kind != .sign }
  }

  /// Whether `tailored` names what `base` names: the same words in any case, without the legal form, the short form,
  /// or the first words of it.
  static func agrees(_ tailored: String, _ base: String) -> Bool {
    tailored == base || NameCheck(tailored).names(NameCheck(base))
  }

  /// Whether this names what `base` names.
  func names(_ base: NameCheck) -> Bool {
    if words == base.words || words.joined() == base.words.joined() { return true }
    guard let head = words.first, !base.words.isEmpty else { return false }
    if words.count < base.words.count, head == base.words.first, Set(words).isSubset(of: base.words) { return true }
    return isShort(of: base) || base.isShort(of: self)
  }

  /// "IBM" and "International Business Machines".
  private func isShort(of long: NameCheck) -> Bool {
    guard words.count == 1, let key = words.first, key.utf8.count >= 2, long.tokens.count >= 2 else { return false }
    return Acronym.forms(of: long.tokens[...]).contains(key)
      || Acronym.forms(of: long.tokens.filter { !Self.legalForms.contains($0.folded) }[...]).contains(key)
  }

  /// Without what stands in brackets, the legal form and the article.
  private static func words(_ name: String) -> [String] {
    var open = 0
    var bare = ""
    for character in name {
      if character == "(" { open += 1 }
      if open == 0 { bare.append(character) }
      if character == ")", open > 0 { open -= 1 }
    }
    let tokens = TokenScanner.tokens(bare.isEmpty ? name : bare).filter { $0.kind != .sign }.map(\.folded)
    let kept = tokens.filter { !legalForms.contains($0) && !["the", "and"].contains($0) }
    return kept.isEmpty ? tokens : kept
  }

  private static let legalForms: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "kg", "mbh", "se", "ab", "as", "asa",
    "oy", "sa", "sarl", "sas", "srl", "spa", "bv", "nv", "corp", "corporation", "co", "company", "pty", "ug",
  ]
}
