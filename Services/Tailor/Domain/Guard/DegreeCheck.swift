import Messages

/// Compares degrees and subjects.
enum DegreeCheck {
  /// Whether the degree stands in the base entry, spelled out, shortened or less exactly.
  static func agrees(_ tailored: String, _ base: Education) -> Bool {
    let claimed = words(tailored)
    if claimed.isEmpty || claimed == words(base.studyType) { return true }
    let held = words(base.studyType).union(words(base.area)).union(words(base.institution))
    // "Associate" alone is not "associate degree in nursing" of another level, but "degree" alone says too little.
    return claimed.isSubset(of: held) && !claimed.isDisjoint(with: words(base.studyType).union(words(base.area)))
  }

  /// Whether the subject stands in the base entry.
  static func agreesOnArea(_ tailored: String, _ base: Education) -> Bool {
    let held = base.courses.reduce(words(base.studyType).union(words(base.area))) { $0.union(words($1)) }
    return words(tailored).isSubset(of: held)
  }

  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for token in TokenScanner.tokens(text) where token.kind != .sign {
      let long = forms[Acronym.key(token.folded)] ?? [token.folded]
      for word in long where !filler.contains(word) && !CommonWords.function.contains(word) {
        words.insert(Stem.of(word))
      }
    }
    return words
  }

  private static let filler: Set<String> = ["degree", "hons", "honours", "honors", "in", "of", "programme", "program"]

  private static let forms: [String: [String]] = [
    "bsc": ["bachelor", "science"], "bs": ["bachelor", "science"], "ba": ["bachelor", "arts"],
    "bas": ["bachelor", "applied", "science"], "beng": ["bachelor", "engineering"], "be": ["bachelor", "engineering"],
    "btech": ["bachelor", "technology"], "bba": ["bachelor", "business", "administration"],
    "bcom": ["bachelor", "commerce"], "bed": ["bachelor", "education"], "bfa": ["bachelor", "fine", "arts"],
    "bsn": ["bachelor", "science", "nursing"], "bn": ["bachelor", "nursing"], "llb": ["bachelor", "laws"],
    "msc": ["master", "science"], "ms": ["master", "science"], "ma": ["master", "arts"],
    "meng": ["master", "engineering"], "mtech": ["master", "technology"],
    "mba": ["master", "business", "administration"],
    "mcom": ["master", "commerce"], "med": ["master", "education"], "mfa": ["master", "fine", "arts"],
    "msn": ["master", "science", "nursing"], "mph": ["master", "public", "health"], "llm": ["master", "laws"],
    "mphil": ["master", "philosophy"], "phd": ["doctor", "philosophy"], "dphil": ["doctor", "philosophy"],
    "dr": ["doctor"], "doctorate": ["doctor"], "md": ["doctor", "medicine"], "bachelors": ["bachelor"],
    "masters": ["master"], "aas": ["associate", "applied", "science"], "adn": ["associate", "nursing"],
  ]
}
