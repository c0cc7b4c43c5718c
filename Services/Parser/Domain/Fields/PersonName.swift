/// Tells a person's name from other text, and from what is written after it.
enum PersonName {
  /// Whether a text has the look of a name: one to six words with capitals and no digits.
  static func isPossible(_ text: String) -> Bool {
    let name = text.parts(separatedBy: { $0 == "," })[0..<1].first ?? ""
    let words = name.split(separator: " ")
    guard (1...7).contains(words.count), name.count <= 60, !name.hasDigit, !name.contains("@"), !name.contains(":"),
      name.last != "." || (words.last?.count ?? 0) <= 4
    else { return false }
    let own = words.filter { !isParticle($0) }
    return !own.isEmpty && own.count { $0.first?.isUppercase == true || $0.first?.isCased == false } * 2 > own.count
  }

  /// A small word within a name: "van", "de", "'t", "d'Aubigny".
  private static func isParticle(_ word: Substring) -> Bool {
    let plain = word.lowercased()
    return particles.contains(plain) || ["d'", "d’", "l'", "l’"].contains { plain.hasPrefix($0) }
      || word.first == "'" || word.first == "’"
  }

  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "les", "el",
    "al",
    "bin", "bint", "ibn", "ben", "af", "av", "zu", "zum", "zur", "ter", "ten", "y", "i", "e", "und", "of",
  ]

  /// A name and what stands beside it: "Ann Lee – Nurse".
  static func parted(_ text: String) -> [String] {
    for separator in [" – ", " — ", " - ", " | "] {
      let parts = text.parts(separatedBy: separator)
      if parts.count > 1 { return parts }
    }
    return [text]
  }

  /// The name without letters of degree, in mixed case; "Jr." and "III" stay.
  static func clean(_ text: String) -> String {
    let parts = text.parts(separatedBy: { $0 == "," || $0 == "(" })
    var kept = parts.first ?? text
    for part in parts.dropFirst() where isGeneration(part) { kept += ", " + part }
    var words = kept.split(separator: " ").map { String($0) }
    while words.count > 2, let last = words.last, isPostNominal(last) { words.removeLast() }
    while words.count > 2, let first = words.first, titles.contains(first.lowercased()) { words.removeFirst() }
    if words.joined().isAllCapitals { words = words.map { isGeneration($0) ? $0 : capitalised($0) } }
    return words.joined(separator: " ")
  }

  private static func isGeneration(_ word: String) -> Bool {
    ["jr", "sr", "ii", "iii", "iv", "junior", "senior"].contains(word.plainWords.joined())
  }

  private static func isPostNominal(_ word: String) -> Bool {
    let plain = word.plainWords.joined()
    if degrees.contains(plain) { return true }
    // "PhD", "B.Sc.", "CPA": capitals within or dots between letters.
    return word.contains(".") && word.count > 3 && !isGeneration(word)
  }

  private static let titles: Set<String> = [
    "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "prof", "prof.", "professor", "herr", "frau", "ing.",
    "dipl.-ing.", "sir", "mx", "mx.",
  ]
  private static let degrees: Set<String> = [
    "phd", "md", "mba", "rn", "bsn", "msn", "cpa", "esq", "pmp", "msc", "bsc", "ba", "ma", "jd", "llb", "llm", "dds",
    "pe", "cfa", "acca", "aca", "fca", "pharmd", "dpt", "lcsw", "msw", "mph", "meng", "beng", "edd", "psyd", "do",
    "np", "fnp", "aprn", "lpn", "cfp", "shrm", "sphr", "phr", "riba", "aia", "leed", "ceng", "mice", "frcs", "mrcp",
    "obe", "mbe",
  ]

  private static func capitalised(_ word: String) -> String {
    var out = ""
    var isStart = true
    for character in word {
      out += isStart ? character.uppercased() : character.lowercased()
      isStart = character == "-" || character == "'" || character == "’"
    }
    return out
  }
}
