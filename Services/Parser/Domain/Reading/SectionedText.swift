/// The visible lines of a resume, by section.
struct SectionedText {
  /// A section's lines without its heading.
  struct Part {
    var section: Section
    var lines: [TextLine]
  }

  private(set) var parts: [Part] = []

  /// Parts lines at headings. What stands above the first heading, and above the first in a column, is header.
  init(_ lines: [TextLine]) {
    var current = Part(section: .header, lines: [])
    var hasHeading = false
    for (index, line) in lines.enumerated() where !line.isHidden {
      if line.startsColumn, hasHeading, line.page > 0, Self.startsAnew(lines[index...]) {
        close(&current, next: .header)
      }
      if let (section, rest) = Self.heading(line, in: current.section, hasHeading: hasHeading) {
        hasHeading = true
        close(&current, next: section)
        if let rest { current.lines.append(rest) }
        continue
      }
      current.lines.append(line)
    }
    close(&current, next: .other)
  }

  /// All lines of a section, in order.
  func lines(_ section: Section) -> [TextLine] { parts.filter { $0.section == section }.flatMap(\.lines) }

  private mutating func close(_ current: inout Part, next: Section) {
    if !current.lines.isEmpty { parts.append(current) }
    current = Part(section: next, lines: [])
  }

  /// A column that opens without a heading and says how to reach somebody is header.
  private static func startsAnew(_ lines: ArraySlice<TextLine>) -> Bool {
    for line in lines.prefix(6) {
      if heading(line, in: .header, hasHeading: true) != nil { return false }
      if line.text.contains("@") || ContactScanner.phone(in: line.text) != nil { return true }
    }
    return false
  }

  private static func heading(_ line: TextLine, in section: Section, hasHeading: Bool) -> (Section, TextLine?)? {
    let first = line.cells[0].bare
    guard !first.isEmpty, !line.hasBullet || line.style != .plain else { return nil }
    if line.cells.count == 1 {
      if let known = SectionHeading.exact(first) { return (known, nil) }
      let isStyled = line.style != .plain || line.isBold || first.isAllCapitals
      guard isStyled, !first.hasDigit else { return nil }
      if let known = SectionHeading.likely(first) { return (known, nil) }
      if hasHeading, case .heading = line.style, first.count < 40 { return (.other, nil) }
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
