/// Weighs whether a text is a job's title, an employer or a school.
enum JobWords {
  /// Above 0 the more a text looks like a title, below 0 the more like an employer.
  static func titleWeight(_ text: String) -> Double {
    let words = text.plainWords
    guard !words.isEmpty else { return 0 }
    var weight = 0.0
    for (index, word) in words.enumerated() {
      if JobVocabulary.titles.contains(word)
        || JobVocabulary.titleEndings.contains(where: { word.count > $0.count + 2 && word.hasSuffix($0) })
      {
        weight += index == words.count - 1 ? 2 : 1.5
      } else if JobVocabulary.levels.contains(word) {
        weight += 1
      }
      if JobVocabulary.employers.contains(word) || JobVocabulary.employerEndings.contains(where: { word.hasSuffix($0) })
      {
        weight -= 1.5
      }
      if JobVocabulary.legalForms.contains(word) { weight -= 3 }
    }
    if text.contains(" & ") || text.contains("’s ") || text.contains("'s ") { weight -= 0.6 }
    return weight
  }

  /// Whether a text names an employer for sure: it ends with a company's legal form or names an institution.
  static func isEmployer(_ text: String) -> Bool {
    text.plainWords.contains { JobVocabulary.legalForms.contains($0) || JobVocabulary.employers.contains($0) }
      && titleWeight(text) < 0
  }

  /// Above 0 the more a text looks like a school, below 0 the more like a degree.
  static func schoolWeight(_ text: String) -> Double {
    // "B.Sc." is one word.
    var whole = text
    whole.removeAll { $0 == "." }
    let words = whole.plainWords
    var weight = 0.0
    for (index, word) in words.enumerated() {
      if JobVocabulary.schools.contains(word) || JobVocabulary.schoolEndings.contains(where: { word.hasSuffix($0) }) {
        weight += 2
      }
      if JobVocabulary.degrees.contains(word) { weight -= index == 0 || index == words.count - 1 ? 2.5 : 1.5 }
    }
    if text.contains(" in ") || text.contains(" IN ") { weight -= 0.5 }
    return weight
  }

  /// Parts between commas; a company's legal form stays with its name: "Hexane Systems, Inc.".
  static func commaParts(_ text: String) -> [String] {
    var parts: [String] = []
    for part in text.parts(separatedBy: { $0 == "," }) {
      let words = part.plainWords
      if let last = parts.popLast() {
        // Behind a town "AB" and "SA" are regions.
        let isRegion = !parts.isEmpty && RegionCodes.all.contains(part)
        let isForm =
          !isRegion && !words.isEmpty && words.count <= 2
          && words.allSatisfy { JobVocabulary.legalForms.contains($0) || $0.count == 1 }
        parts.append(isForm ? last + ", " + part : last)
        if isForm { continue }
      }
      parts.append(part)
    }
    return parts
  }
}
