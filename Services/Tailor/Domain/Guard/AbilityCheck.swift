import Messages

/// Checks skills, languages and interests.
struct AbilityCheck {
  let context: GuardContext

  func skills(_ tailored: [Skill]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/skills/\(index)"
      var found: [Violation] = []
      if entry.keywords.isEmpty || !isHeading(entry.name) {
        found += context.phrases.violations(entry.name, at: "\(path)/name")
      }
      for (place, keyword) in entry.keywords.enumerated() {
        found += context.phrases.violations(keyword, at: "\(path)/keywords/\(place)")
      }
      if found.isEmpty, !hasLevel(entry) { found.append(Violation("\(path)/level", entry.level, .skill)) }
      return found
    }
  }

  func languages(_ tailored: [Language]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry -> [Violation] in
      let path = "/languages/\(index)"
      let base = context.base.languages.first { isSame($0.language, entry.language) }
      guard let base else { return context.phrases.violations(entry.language, at: "\(path)/language", .skill) }
      guard !entry.fluency.isEmpty, TextFold.fold(entry.fluency) != TextFold.fold(base.fluency) else { return [] }
      return Fluency(entry.fluency) <= Fluency(base.fluency)
        ? [] : [Violation("\(path)/fluency", entry.fluency, .skill)]
    }
  }

  func interests(_ tailored: [Interest]) -> [Violation] {
    tailored.enumerated().flatMap { index, entry in
      context.phrases.violations(entry.name, at: "/interests/\(index)/name", .skill)
        + entry.keywords.enumerated().flatMap {
          context.phrases.violations($1, at: "/interests/\(index)/keywords/\($0)", .skill)
        }
    }
  }

  private func isHeading(_ name: String) -> Bool {
    TokenScanner.tokens(name).allSatisfy { !$0.isContent || CommonWords.headings.contains($0.folded) }
  }

  /// Whether the level is that of the base, for one of the same skills.
  private func hasLevel(_ entry: Skill) -> Bool {
    guard !entry.level.isEmpty else { return true }
    let level = TextFold.fold(entry.level)
    return context.base.skills.contains { base in
      TextFold.fold(base.level) == level
        && (isSame(base.name, entry.name) || base.keywords.contains { entry.keywords.contains($0) })
    }
  }

  private func isSame(_ first: String, _ second: String) -> Bool {
    let terms = (context.finder.find(first).first?.id, context.finder.find(second).first?.id)
    if let id = terms.0, id == terms.1 { return true }
    return TextFold.fold(first) == TextFold.fold(second)
  }
}
