/// Tells headings from other lines.
extension SectionedText {
  /// A heading that a narrow column broke in two is made one, where only the whole says which section it opens.
  static func wholeHeadings(_ lines: [TextLine]) -> [TextLine] {
    var whole: [TextLine] = []
    for line in lines {
      if let last = whole.last, last.cells.count == 1, line.cells.count == 1, last.size == line.size,
        last.isBold == line.isBold, last.page == line.page, !line.hasBullet, !last.hasBullet, line.size > 0,
        last.text.split(separator: " ").count <= 3, line.text.split(separator: " ").count <= 3, line.gap < 1,
        SectionHeading.exact(last.text) == nil || line.isBold && line.gap < 0.5 && line.left == last.left,
        SectionHeading.exact(line.text) == nil || last.text.hasSuffix("&")
          || line.text.first?.isLowercase == true || line.isBold,
        SectionHeading.exact(last.text + " " + line.text) != nil
      {
        whole[whole.count - 1].cells[0] += " " + line.text
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// A column that opens without a heading, with the largest letters of all, or saying how to reach somebody, is
  /// header.
  static func startsAnew(_ lines: ArraySlice<TextLine>, _ largest: Double) -> Bool {
    if let first = lines.first, first.size > 0, first.size >= largest - 0.1, PersonName.isPossible(first.text),
      SectionHeading.exact(first.text) == nil
    {
      return true
    }
    for line in lines.prefix(6) {
      if heading(line, in: .header, hasHeading: true) != nil { return false }
      if line.text.contains("@") || ContactScanner.phone(in: line.text) != nil { return true }
    }
    return false
  }

  /// Whether a line in small letters only ends the text above it: "…, cited by national / papers".
  static func goesOn(_ line: TextLine, after previous: TextLine?) -> Bool {
    guard let previous, line.text.first?.isLowercase == true, line.style == .plain, !line.isBold else { return false }
    return line.size == 0
      ? line.gap == 0 : line.size <= previous.size + 0.1 && line.gap < 1 && line.page == previous.page
  }

  /// "Skills: Java, SQL" after a gap: a heading and what it heads on one line. Among skills such words name groups.
  private static func inlineHeading(_ line: TextLine, in section: Section?) -> (Section?, TextLine?)? {
    // Lists end where such a line stands.
    let isInList = section.map { [.skills, .languages, .certificates, .interests].contains($0) } ?? false
    guard !line.hasBullet, line.cells.count == 1, line.gap > 0.4 || isInList,
      let colon = line.text.firstIndex(of: ":"),
      case let head = line.text[..<colon].plainWords.joined(separator: " "), inlineHeads.contains(head),
      let known = SectionHeading.exact(head), case let rest = line.text[line.text.index(after: colon)...].trimmed,
      rest.count > 2, known != section
    else { return nil }
    // Languages among skills are those of people where all are.
    let areSpoken = ListItems.split(rest).allSatisfy(LanguageWords.isLanguage)
    guard section != .skills || known == .languages && areSpoken || known != .languages else { return nil }
    var body = line
    body.cells = [rest]
    return (known, body)
  }

  /// Headings that may stand on one line with what they head.
  private static let inlineHeads: Set<String> = [
    "skills", "technical skills", "key skills", "core skills", "core competencies", "languages", "certifications",
    "certificates", "interests", "hobbies", "summary", "professional summary", "objective", "career objective",
    "profile", "education", "awards", "publications", "references", "kenntnisse", "sprachen", "compétences", "langues",
    "habilidades", "idiomas",
  ]

  /// The section that a line heads, nil for one of unknown wording, and what follows the heading on its line.
  static func heading(_ line: TextLine, in section: Section?, hasHeading: Bool) -> (Section?, TextLine?)? {
    if let inline = inlineHeading(line, in: section) { return inline }
    let first = line.cells[0].bare
    guard !first.isEmpty, !line.hasBullet || line.style != .plain, !line.text.hasSuffix(",") else { return nil }
    if line.cells.count == 1 {
      if let known = SectionHeading.exact(first) {
        // "University" may be the rest of a name in the section of schools.
        let isRest =
          known == section && line.gap < 0.6 && line.size > 0 && !line.isBold && !first.isAllCapitals
          && !first.contains(" ")
        return isRest ? nil : (known, nil)
      }
      let isStyled = line.style != .plain || line.isBold || first.isAllCapitals
      guard isStyled, !first.hasDigit else { return nil }
      if let known = SectionHeading.likely(first) { return (known, nil) }
      if hasHeading, case .heading = line.style, first.count < 40 { return (nil, nil) }
      return nil
    }
    // "EXPERIENCE     Engineer ..." : a heading beside what it heads.
    guard section != .skills, section != .header || hasHeading || first.isAllCapitals || line.isBold,
      first.isAllCapitals || line.style != .plain, let known = SectionHeading.exact(first), known != .header
    else { return nil }
    var rest = line
    rest.cells.removeFirst()
    return (known, rest)
  }
}
