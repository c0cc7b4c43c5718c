import Messages

/// Tells by its content which section stands under a heading that says nothing known.
enum SectionGuess {
  /// The section, or nil when the content may be anything.
  static func section(of lines: [TextLine]) -> Section? {
    guard !lines.isEmpty else { return nil }
    if lines.contains(where: { ContactScanner.email(in: $0.text) != nil || ContactScanner.phone(in: $0.text) != nil }) {
      return .header
    }
    if let dated = dated(lines) { return dated }
    let languages = LanguageReader.languages(lines)
    let spoken = languages.count { LanguageWords.isFluency($0.fluency) || LanguageWords.isLanguage($0.language) }
    if !languages.isEmpty, spoken * 10 >= languages.count * 7 { return .languages }
    let single = lines.filter { DateScanner.first(in: $0.text) != nil }
    if !single.isEmpty, single.count * 2 >= lines.count {
      return single.count(where: namesDegree) * 2 >= single.count || namesDegrees(lines) ? .education : .certificates
    }
    let words = lines.map { $0.cells.count > 1 ? 0 : $0.text.split(separator: " ").count }
    if !lines.contains(where: \.hasBullet), words.max() ?? 0 >= 8, !isList(lines) { return .summary }
    let items = ListItems.items(lines)
    let short = items.count { $0.split(separator: " ").count <= 4 }
    return items.count >= 3 && short * 10 >= items.count * 8 ? .skills : nil
  }

  /// Whether lines tell of positions: spans of dates, and titles or items below them.
  static func isWork(_ lines: [TextLine]) -> Bool { dated(lines) == .work }

  private static func dated(_ lines: [TextLine]) -> Section? {
    let spans = lines.count { DateScanner.first(in: $0.text).map { !$0.span.isSingle } ?? false }
    guard spans > 0 else { return nil }
    let headers = lines.filter { !$0.hasBullet }
    let schools = headers.count { isAboutSchool($0) }
    let titles = headers.count { line in parts(line).contains { JobWords.titleWeight($0) >= 1.5 } }
    let items = lines.count { $0.hasBullet || $0.text.hasSuffix(".") && $0.text.split(separator: " ").count >= 5 }
    if schools >= spans, items <= spans, schools >= titles { return .education }
    return titles > 0 || items > 0 ? .work : .education
  }

  /// Whether any part of a line names a school or a degree.
  private static func isAboutSchool(_ line: TextLine) -> Bool {
    parts(line).contains { abs(JobWords.schoolWeight($0)) >= 1.5 }
  }

  /// Whether a line names a school and a degree too.
  private static func namesDegree(_ line: TextLine) -> Bool {
    let weights = parts(line).map(JobWords.schoolWeight)
    return weights.contains { $0 >= 1.5 } && weights.contains { $0 <= -1.5 }
  }

  /// Whether lines name schools, and lines beside them degrees.
  private static func namesDegrees(_ lines: [TextLine]) -> Bool {
    let weights = lines.filter { !$0.hasBullet }.map { parts($0).map(JobWords.schoolWeight) }
    let schools = weights.count { $0.contains { $0 >= 1.5 } }
    let degrees = weights.count { $0.contains { $0 <= -1.5 } }
    return min(schools, degrees) * 3 >= weights.count && schools > 0
  }

  private static func parts(_ line: TextLine) -> [String] {
    line.cells.flatMap { $0.parts(separatedBy: { ",|–—·•@".contains($0) }) }
  }

  private static func isList(_ lines: [TextLine]) -> Bool {
    let text = lines.map(\.text).joined(separator: " ")
    let marks = text.count { ",|•·;".contains($0) }
    return marks * 4 >= text.split(separator: " ").count
  }
}
