import ResumeText

/// Tells a field of study or work ("a degree in economics", "five years in human resources") from a skill.
enum AskedSubject {
  /// Whether a mention says in what a degree is to be.
  static func isOfDegree(_ mention: TermMention, in clauses: [JobClause]) -> Bool {
    guard mention.term.kind == .skill, mention.clause < clauses.count else { return false }
    let before = clauses[mention.clause].normals.prefix(mention.token).suffix(12)
    guard let degree = before.lastIndex(where: degrees.contains), before[degree...].contains("in") else { return false }
    return mention.token < end(clauses[mention.clause], from: degree)
  }

  /// Whether a mention says in what a span of years is to be.
  static func isOfYears(_ mention: TermMention, in clauses: [JobClause]) -> Bool {
    guard mention.term.kind == .skill, mention.clause < clauses.count else { return false }
    let before = clauses[mention.clause].normals.prefix(mention.token).suffix(5)
    guard let years = before.lastIndex(of: "year") else { return false }
    return !before[years...].contains("experience") && !before[years...].contains("with")
  }

  /// Behind the last word of the subject of a degree that is named at a word.
  ///
  /// A list of subjects ends in "or": "in accounting, finance or economics". Where none comes soon after a comma,
  /// the comma ends the subject.
  static func end(_ clause: JobClause, from degree: Int) -> Int {
    let normals = clause.normals
    let limit = min(normals.count, degree + 16)
    let lastOr = (degree..<limit).last { normals[$0] == "or" } ?? -1
    var end = degree + 1
    while end < limit {
      let word = normals[end]
      if closing.contains(word) || word == "and" && end > lastOr { break }
      if clause.tokens[end].followsBreak, end > lastOr || openings.contains(word) { break }
      end += 1
    }
    return end
  }

  private static let degrees: Set<String> = [
    "degree", "bachelor", "master", "diploma", "doctorate", "phd", "bsc", "msc",
  ]
  private static let openings: Set<String> = [
    "a", "an", "at", "and", "experience", "knowledge", "practical", "you", "we", "solid",
  ]
  private static let closing: Set<String> = [
    "is", "are", "will", "would", "welcome", "required", "preferred", "expected", "with", "plus", "have", "you", "we",
  ]
}
