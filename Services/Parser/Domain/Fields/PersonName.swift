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

  /// The name without titles and letters of degree, the given name first, in mixed case; "Jr." and "III" stay.
  static func clean(_ text: String) -> String {
    let parts = withoutBrackets(text).parts(separatedBy: { $0 == "," })
    var kept = parts.first ?? text
    for part in parts.dropFirst() {
      if isGeneration(part) {
        kept += ", " + part
      } else if part == parts[1], isGiven(part, of: kept) {
        kept = part + " " + kept
      }
    }
    var words = kept.split(separator: " ").map { String($0) }
    while words.count > 2, let last = words.last, isPostNominal(last) || documents.contains(last.lowercased()) {
      words.removeLast()
    }
    words = withoutTitles(words)
    if words.joined().isAllCapitals { words = words.map { isGeneration($0) ? $0 : capitalised($0) } }
    return words.joined(separator: " ")
  }

  /// Without brackets behind a whole name: "Ann Lee (she/her)".
  private static func withoutBrackets(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), text[..<open].split(separator: " ").count > 1 else {
      return text
    }
    return text[..<open].trimmed
  }

  /// Whether what follows a comma is the given name: "Lee, Ann".
  private static func isGiven(_ given: String, of surname: String) -> Bool {
    let own = surname.split(separator: " ").filter { !isParticle($0) }
    let words = given.split(separator: " ")
    return own.count == 1 && (1...3).contains(words.count) && !given.hasDigit
      && (!given.isAllCapitals || surname.isAllCapitals) && JobWords.titleWeight(given) == 0
      && words.allSatisfy { $0.first?.isUppercase == true && !isPostNominal(String($0)) }
  }

  /// Without titles before the name, and what only stands with them: "Dr. med.", "Dipl.-Ing. (FH)".
  private static func withoutTitles(_ words: [String]) -> [String] {
    var rest = words[...]
    while rest.count > 2, let first = rest.first?.lowercased() {
      let isTitle = titles.contains(first) || first.hasPrefix("dipl.")
      let goesWithTitle = rest.count < words.count && (first.hasPrefix("(") || faculties.contains(first))
      guard isTitle || goesWithTitle else { break }
      rest.removeFirst()
    }
    return Array(rest)
  }

  /// What a page calls itself beside the name.
  private static let documents: Set<String> = ["resume", "résumé", "cv", "lebenslauf", "vita", "curriculum"]

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
    "sir", "mx", "mx.", "dra.", "eng.", "engr.", "lic.", "arch.", "mag.", "dott.", "dott.ssa", "mme", "mlle", "m.sc.",
    "b.sc.", "adv.", "rev.", "bc.", "mgr.", "er.", "ca.",
  ]
  /// What follows "Dr." without a name.
  private static let faculties: Set<String> = [
    "med.", "univ.", "rer.", "nat.", "phil.", "jur.", "iur.", "habil.", "techn.", "pol.", "oec.", "vet.", "h.c.",
    "rer.nat.", "dent.",
  ]
  private static let degrees: Set<String> = [
    "phd", "md", "mba", "rn", "bsn", "msn", "cpa", "esq", "pmp", "msc", "bsc", "ba", "ma", "jd", "llb", "llm", "dds",
    "pe", "cfa", "acca", "aca", "fca", "pharmd", "dpt", "lcsw", "msw", "mph", "meng", "beng", "edd", "psyd", "do",
    "np", "fnp", "aprn", "lpn", "cfp", "shrm", "sphr", "phr", "riba", "aia", "leed", "ceng", "mice", "frcs", "mrcp",
    "obe", "mbe", "btech", "mtech", "dnp", "crna", "rdn", "cissp", "csm", "ccna", "fcca", "cma", "cia", "mcipd",
    "fcipd", "mrics", "frics", "otr", "lmft", "mbbs", "mpa", "mfa", "bba", "bcom", "pgce", "cipd", "pgdip", "dphil",
    "eit",
    "cipp", "mscn", "bscn", "rgn", "emba", "chrp", "hons",
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
