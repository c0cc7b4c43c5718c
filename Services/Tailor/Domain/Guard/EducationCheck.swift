import Messages

/// Checks schools and degrees.
struct EducationCheck {
  let context: GuardContext

  func violations(_ tailored: [Education]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry in
      let path = "/education/\(index)"
      guard let base = source(of: entry) else {
        return [
          entry.institution.isEmpty
            ? Violation("\(path)/studyType", entry.studyType.isEmpty ? entry.area : entry.studyType, .degree)
            : Violation("\(path)/institution", entry.institution, .institution)
        ]
      }
      return violations(entry, base, path)
    }
  }

  private func violations(_ entry: Education, _ base: Education, _ path: String) -> [Violation] {
    var found: [Violation] = []
    if !entry.institution.isEmpty, !NameCheck.agrees(entry.institution, base.institution) {
      found.append(Violation("\(path)/institution", entry.institution, .institution))
    }
    if !DegreeCheck.agrees(entry.studyType, base) {
      found.append(Violation("\(path)/studyType", entry.studyType, .degree))
    }
    if !DegreeCheck.agreesOnArea(entry.area, base) { found.append(Violation("\(path)/area", entry.area, .degree)) }
    found += DateCheck.violations(
      start: entry.startDate, end: entry.endDate, base: (base.startDate, base.endDate), at: path)
    if !entry.score.isEmpty, !isSameScore(entry.score, base.score) {
      found.append(Violation("\(path)/score", entry.score, .metric))
    }
    for (index, course) in entry.courses.enumerated() {
      found += context.phrases.violations(course, at: "\(path)/courses/\(index)", .skill)
    }
    return found
  }

  private func isSameScore(_ tailored: String, _ base: String) -> Bool {
    let claimed = Set(TokenScanner.tokens(tailored).map(\.folded)).subtracting(["gpa", "grade", "score", "out", "of"])
    return claimed.isSubset(of: TokenScanner.tokens(base).map(\.folded))
  }

  /// The base entry with most of what this one says.
  private func source(of entry: Education) -> Education? {
    var best: (Education, Int)?
    for base in context.base.education {
      var score = NameCheck.agrees(entry.institution, base.institution) || entry.institution.isEmpty ? 4 : 0
      if DegreeCheck.agrees(entry.studyType, base) { score += 2 }
      if DegreeCheck.agreesOnArea(entry.area, base) { score += entry.area.isEmpty ? 1 : 2 }
      if !entry.startDate.isEmpty, DateCheck.agrees(entry.startDate, base.startDate) { score += 1 }
      if !entry.endDate.isEmpty, DateCheck.agrees(entry.endDate, base.endDate) { score += 1 }
      if score > best?.1 ?? 3 { best = (base, score) }
    }
    return best?.0
  }
}
