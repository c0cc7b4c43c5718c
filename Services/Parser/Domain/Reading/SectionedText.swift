/// The visible lines of a resume, by section.
struct SectionedText {
  /// A section's lines without its heading.
  struct Part {
    /// Nil while its heading says nothing known.
    var section: Section?
    var lines: [TextLine]
  }

  private(set) var parts: [Part] = []
  /// Sections that no heading names: what they hold tells what they are.
  private(set) var guessed: Set<Section> = []
  private let look: HeadingLook
  /// Free height above what stands at the foot of a page, in heights of its lines.
  private static let footGap = 4.0

  /// Parts lines at headings. What stands above the first heading, and above the first in a column, is header.
  init(_ lines: [TextLine]) {
    look = HeadingLook(lines) { Self.heading($0, in: .other, hasHeading: true)?.0 != nil }
    var current = Part(section: .header, lines: [])
    var hasHeading = false
    var headingsHaveColon = false
    let largest = lines.filter { !$0.isHidden }.map(\.size).max() ?? 0
    let lines = Self.wholeHeadings(lines)
    for (index, line) in lines.enumerated() where !line.isHidden {
      if line.startsColumn, hasHeading, line.page > 0, Self.startsAnew(lines[index...], largest) {
        close(&current, next: .header)
      }
      // "Achievements:" within a job is no heading where headings have no colon.
      let endsOtherwise = hasHeading && !headingsHaveColon && line.text.hasSuffix(":") && current.section == .work
      if !endsOtherwise, !Self.goesOn(line, after: index > 0 ? lines[index - 1] : nil),
        let (section, rest) = Self.heading(line, in: current.section, hasHeading: hasHeading)
      {
        headingsHaveColon = headingsHaveColon && hasHeading || line.text.hasSuffix(":")
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
    findContact()
  }

  /// Ways to reach somebody may stand at a page's foot: without any in the header, lines that have them go there.
  private mutating func findContact() {
    func reaches(_ line: TextLine) -> Bool { ContactScanner.email(in: line.text) != nil }
    guard !lines(.header).contains(where: reaches) else { return }
    var found: [TextLine] = []
    for index in parts.indices where parts[index].section != .header {
      guard let last = parts[index].lines.lastIndex(where: { reaches($0) && !$0.hasBullet }) else { continue }
      let size = parts[index].lines[last].size
      // With its neighbours in the same letters, to the end of the section.
      var first = last
      while first > 0, parts[index].lines.count - first < 4, parts[index].lines[first].gap < 1,
        abs(parts[index].lines[first - 1].size - size) < 1.5,
        PlaceReader.place(parts[index].lines[first - 1].text) != nil
      { first -= 1 }
      // Whom referees name is reached below their names; what stands at the foot of a page is the person's own, and so
      // is an address with the person's name in it.
      if parts[index].section == .references, parts[index].lines[first].gap < Self.footGap,
        !isOwn(parts[index].lines[last].text)
      {
        continue
      }
      found += parts[index].lines[first...].filter { !$0.hasBullet }
      parts[index].lines.removeSubrange(first...)
    }
    if !found.isEmpty { parts.append(Part(section: .header, lines: found)) }
  }

  /// Whether an address has a word of the page's first line in the largest letters in it.
  private func isOwn(_ text: String) -> Bool {
    let header = lines(.header)
    let largest = header.map(\.size).max() ?? 0
    guard let name = header.first(where: { $0.size >= largest }), let email = ContactScanner.email(in: text) else {
      return false
    }
    return name.text.plainWords.contains { $0.count >= 3 && email.lowercased().contains($0) }
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
      let section = guess.map { $0 == .header || !known.contains($0) ? $0 : .other } ?? .other
      parts[index].section = section
      guessed.insert(section)
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
}
