/// The visible lines of a resume, by section.
struct SectionedText {
  /// A section's lines without its heading.
  struct Part {
    /// Nil while its heading says nothing known.
    var section: Section?
    var lines: [TextLine]
  }

  private(set) var parts: [Part] = []
  private let look: HeadingLook

  /// Parts lines at headings. What stands above the first heading, and above the first in a column, is header.
  init(_ lines: [TextLine]) {
    look = HeadingLook(lines) { Self.heading($0, in: .other, hasHeading: true)?.0 != nil }
    var current = Part(section: .header, lines: [])
    var hasHeading = false
    let largest = lines.filter { !$0.isHidden }.map(\.size).max() ?? 0
    let lines = Self.wholeHeadings(lines)
    for (index, line) in lines.enumerated() where !line.isHidden {
      if line.startsColumn, hasHeading, line.page > 0, Self.startsAnew(lines[index...], largest) {
        close(&current, next: .header)
      }
      if let (section, rest) = Self.heading(line, in: current.section, hasHeading: hasHeading) {
        hasHeading = true
        close(&current, next: section)
        if let rest { current.lines.append(rest) }
        continue
      }
      if look.matches(line), hasHeading || opensSection(lines[index...]) {
        hasHeading = true
        close(&current, next: nil)
        continue
      }
      current.lines.append(line)
    }
    close(&current, next: .other)
    guess()
  }

  /// Sections under headings of unknown wording are told by what they hold, each kind at most where no heading
  /// names it.
  private mutating func guess() {
    var known = Set(parts.compactMap(\.section))
    if !known.contains(.work),
      let index = parts.firstIndex(where: { $0.section == .summary && SectionGuess.isWork($0.lines) })
    {
      parts[index].section = .work
      known.insert(.work)
    }
    for index in parts.indices where parts[index].section == nil {
      let guess = SectionGuess.section(of: parts[index].lines)
      parts[index].section = guess.map { $0 == .header || !known.contains($0) ? $0 : .other } ?? .other
    }
  }

  /// Above the first known heading the person's title may look as headings do: it is followed by ways to reach them.
  private func opensSection(_ lines: ArraySlice<TextLine>) -> Bool {
    var below: [TextLine] = []
    for line in lines.dropFirst() {
      if Self.heading(line, in: .other, hasHeading: true) != nil || look.matches(line) { break }
      below.append(line)
    }
    return !below.isEmpty && SectionGuess.section(of: below).map { $0 != .header } == true
  }

  /// All lines of a section, in order.
  func lines(_ section: Section) -> [TextLine] { parts.filter { $0.section == section }.flatMap(\.lines) }

  private mutating func close(_ current: inout Part, next: Section?) {
    if !current.lines.isEmpty { parts.append(current) }
    current = Part(section: next, lines: [])
  }

  /// A heading that a narrow column broke in two is made one, where only the whole says which section it opens.
  private static func wholeHeadings(_ lines: [TextLine]) -> [TextLine] {
    var whole: [TextLine] = []
    for line in lines {
      if let last = whole.last, last.cells.count == 1, line.cells.count == 1, last.size == line.size,
        last.isBold == line.isBold, last.page == line.page, !line.hasBullet, !last.hasBullet, line.size > 0,
        last.text.split(separator: " ").count <= 3, line.text.split(separator: " ").count <= 3, line.gap < 1,
        SectionHeading.exact(last.text) == nil,
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
  private static func startsAnew(_ lines: ArraySlice<TextLine>, _ largest: Double) -> Bool {
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

  private static func heading(_ line: TextLine, in section: Section?, hasHeading: Bool) -> (Section?, TextLine?)? {
    let first = line.cells[0].bare
    guard !first.isEmpty, !line.hasBullet || line.style != .plain else { return nil }
    if line.cells.count == 1 {
      if let known = SectionHeading.exact(first) { return (known, nil) }
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
