/// Compares names of employers, schools, prizes and people.
enum NameCheck {
  /// Whether `tailored` names what `base` names: the same words in any case, without the legal form, the short form,
  /// or the first words of it.
  static func agrees(_ tailored: String, _ base: String) -> Bool {
    let first = words(tailored)
    let second = words(base)
    if first == second || first.joined() == second.joined() { return true }
    guard let head = first.first, !second.isEmpty else { return false }
    if first.count < second.count, head == second.first, Set(first).isSubset(of: second) { return true }
    return isShort(tailored, of: base) || isShort(base, of: tailored)
  }

  /// "IBM" and "International Business Machines"; "University of Oldenburg (UOL)" and the part without brackets.
  private static func isShort(_ short: String, of long: String) -> Bool {
    let acronym = words(short)
    guard acronym.count == 1, let key = acronym.first, key.utf8.count >= 2 else { return false }
    let tokens = TokenScanner.tokens(long).filter { $0.kind != .sign }
    guard tokens.count >= 2 else { return false }
    return Acronym.forms(of: tokens[...]).contains(key)
      || Acronym.forms(of: tokens.filter { !legalForms.contains($0.folded) }[...]).contains(key)
  }

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
