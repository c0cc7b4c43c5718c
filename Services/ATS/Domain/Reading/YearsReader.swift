import ResumeText

/// Reads how many years of experience are asked for.
enum YearsReader {
  /// Years asked for, and the clause that says so; nil when none are.
  static func read(_ clauses: [JobClause]) -> (years: Double, clause: JobClause)? {
    var best: (years: Double, clause: JobClause)?
    for clause in clauses where clause.tone == .required || clause.tone == .duty || clause.tone == .nice {
      guard let years = years(in: clause.normals) else { continue }
      if clause.tone == .required { return (years, clause) }
      if best == nil || clause.tone == .nice && best?.clause.tone == .duty { best = (years, clause) }
    }
    return best
  }

  /// The first span of work in some words, in years: "3 to 5 years of …" is 3.
  static func years(in words: [String]) -> Double? {
    for (at, word) in words.enumerated() where word == "year" || word == "yr" || word == "month" {
      guard let (value, start) = number(words, before: at) else { continue }
      if start > 0, timesOfNoWork.contains(words[start - 1]) { continue }
      if start > 1, words[start - 1] == "the", timesOfNoWork.contains(words[start - 2]) { continue }
      if at + 1 < words.count, endsOfNoWork.contains(words[at + 1]) { continue }
      let isWork =
        words[at...].prefix(14).contains(where: signsOfWork.contains)
        || words[..<start].suffix(6).contains(where: signsBefore.contains)
      guard isWork, value > 0 else { continue }
      return word == "month" ? value / 12 : min(value, 40)
    }
    return nil
  }

  private static func number(_ words: [String], before at: Int) -> (Double, Int)? {
    var place = at - 1
    while place >= 0, at - place <= 4, fillers.contains(words[place]) { place -= 1 }
    guard place >= 0, let value = NumberWord.value(words[place]) else { return nil }
    // "3 to 5", "3-5": the lower one is asked for.
    var low = place - 1
    if low >= 0, words[low] == "to" || words[low] == "or" || words[low] == "and" { low -= 1 }
    if low >= 0, low < place, let first = NumberWord.value(words[low]), first < value, words[low] != "a" {
      return (first, low)
    }
    return (value, place)
  }

  private static let fillers: Set<String> = ["or", "more", "plus", "full", "solid", "good", "further", "+"]
  private static let timesOfNoWork: Set<String> = [
    "next", "last", "past", "every", "within", "after", "first", "each", "per",
  ]
  private static let endsOfNoWork: Set<String> = ["old", "ago", "from", "later", "contract", "warranty"]
  private static let signsOfWork: Set<String> = [
    "experience", "experienced", "work", "working", "in", "of", "as", "with", "position", "role", "practice", "similar",
    "school",
    "background", "field",
  ]
  private static let signsBefore: Set<String> = ["experience", "least", "minimum", "background", "worked"]
}
