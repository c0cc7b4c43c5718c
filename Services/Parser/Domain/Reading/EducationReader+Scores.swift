/// Tells marks and notes on a degree from the degree.
extension EducationReader {
  /// A part without the marks in it: "MSc in Logic; GPA: 3.9/4.0" has two, "Grade: 1.7" none but them.
  static func withoutScore(_ unit: String) -> (text: String, score: String?) {
    let words = unit.plainWords
    // "B.Tech from Amity University with 78%".
    if unit.hasSuffix("%"), let range = unit.range(of: " with "), unit[range.upperBound...].count <= 6 {
      return (unit[..<range.lowerBound].bare, unit[range.upperBound...].bare)
    }
    if let first = words.first, scores.contains(first), unit.hasDigit || words.count < 5 {
      return ("", unit.dropFirst(first.count).trimmed.bare)
    }
    if words.count <= 4, unit.first?.isNumber == true, words.contains(where: scores.contains) { return ("", unit.bare) }
    // "University of Lagos (Second Class Upper)", "Economics, First Class Honours".
    if unit.hasSuffix(")"), let open = unit.lastIndex(of: "("),
      unit[open...].plainWords.contains(where: classes.contains)
    {
      return (unit[..<open].bare, unit[unit.index(after: open)...].dropLast().trimmed)
    }
    let parts = unit.parts(separatedBy: { $0 == "," })
    if parts.count > 1, let last = parts.last?.plainWords, last.contains(where: classes.contains), last.count <= 5 {
      return (parts.dropLast().joined(separator: ", "), parts[parts.count - 1])
    }
    for label in ["GPA", "CGPA", "Grade:", "Final grade", "Average:", "Score:", "Note:", "Nota"] {
      guard let range = unit.range(of: label), let before = unit[..<range.lowerBound].trimmed.last,
        ",;|(–-".contains(before)
      else { continue }
      let score = unit[range.upperBound...].bare
      return (unit[..<range.lowerBound].bare.trimmingBracket, score.hasSuffix(")") ? String(score.dropLast()) : score)
    }
    return (unit, nil)
  }

  /// Words that open a note on a degree.
  static let notes: Set<String> = [
    "graduated", "thesis", "dissertation", "coursework", "relevant", "modules", "awarded", "first", "specialisation",
    "specialization", "activities", "societies", "valedictorian", "dean", "deans", "summa", "magna", "cum",
    "distinction",
    "mention", "diplomarbeit", "masterarbeit", "bachelorarbeit", "abschlussarbeit", "schwerpunkt", "schwerpunkte",
    "tesis", "tesi", "mémoire", "erasmus", "scholarship",
  ]

  /// Words of the class of a degree.
  private static let classes: Set<String> = [
    "class", "distinction", "merit", "laude", "gpa", "cgpa", "upper", "lower", "pass",
  ]

  private static let scores: Set<String> = [
    "gpa", "grade", "cgpa", "note", "mark", "score", "abschlussnote", "gesamtnote", "average", "percentage", "moyenne",
    "nota", "voto", "votazione", "durchschnitt",
  ]
}

extension String {
  /// Without an opening bracket that nothing closes at its end.
  fileprivate var trimmingBracket: String { hasSuffix("(") ? String(dropLast()).bare : self }
}
