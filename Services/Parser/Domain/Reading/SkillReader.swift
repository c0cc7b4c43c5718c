import Messages

/// Reads skills: in groups where the page groups them, else one by one.
enum SkillReader {
  private static let longestName = 80

  /// The skills of a section.
  static func skills(_ lines: [TextLine]) -> [Skill] {
    if let groups = headed(lines) { return groups }
    var skills: [Skill] = []
    var plain: [TextLine] = []
    for line in joinedGroups(lines) {
      if let (name, list) = group(line) {
        let words = keywords(ListItems.split(list))
        if words.isEmpty { plain.append(line) } else { skills.append(Skill(name: name, keywords: words)) }
      } else {
        plain.append(line)
      }
    }
    add(ListItems.items(plain), to: &skills)
    return skills
  }

  /// Adds skills one by one; a level alone is that of the last.
  private static func add(_ items: [String], to skills: inout [Skill]) {
    var known = Set(skills.flatMap(\.keywords).map { $0.lowercased() })
    for item in items {
      if SkillLevel.isLevel(item) {
        if let last = skills.indices.last, skills[last].keywords.isEmpty { skills[last].level = item }
        continue
      }
      let (name, level) = SkillLevel.parted(item)
      if !name.isEmpty, name.count <= longestName, known.insert(name.lowercased()).inserted {
        skills.append(Skill(name: name, level: level))
      }
    }
  }

  /// Groups under bold lines of their own, each with its words below; nil when the section is not of that form.
  private static func headed(_ lines: [TextLine]) -> [Skill]? {
    let heads = lines.count(where: isHead)
    guard heads > 0, let first = lines.first, isHead(first), lines.count >= heads * 2,
      !zip(lines, lines.dropFirst()).contains(where: { isHead($0) && isHead($1) }), lines.last.map(isHead) == false
    else { return nil }
    var skills: [Skill] = []
    var below: [TextLine] = []
    func close() {
      guard let last = skills.indices.last else { return }
      if let first = below.first, below.count > 1 || !first.hasBullet, SkillLevel.isLevel(first.text) {
        skills[last].level = first.text
        below.removeFirst()
      }
      skills[last].keywords = keywords(ListItems.items(below))
      below = []
    }
    for line in lines {
      if isHead(line) {
        close()
        skills.append(Skill(name: line.text.bare))
      } else {
        below.append(line)
      }
    }
    close()
    return skills
  }

  private static func isHead(_ line: TextLine) -> Bool {
    line.isBold && !line.hasBullet && line.cells.count == 1 && line.text.count <= 45
      && ListItems.split(line.text).count == 1
      && !line.text.contains(": ")
  }

  /// Lines of groups joined with those that go on with them.
  private static func joinedGroups(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    var isOpen = false
    for line in lines {
      let isGroup = group(line) != nil
      if line.cells.count == 1, !isGroup, isOpen, let index = joined.indices.last, goesOn(line, after: joined[index]) {
        let end = joined[index].cells.count - 1
        // A separator that opens a line was read as the mark of an item.
        let rest = line.hasBullet ? "· " + line.text : line.text
        joined[index].cells[end] = LineJoiner.join(joined[index].cells[end], rest)
        joined[index].isFull = line.isFull
      } else {
        joined.append(line)
        isOpen = isGroup
      }
    }
    return joined
  }

  /// Whether a line goes on with a group's words.
  private static func goesOn(_ line: TextLine, after group: TextLine) -> Bool {
    guard let last = group.text.last else { return false }
    if line.hasBullet { return !group.hasBullet && group.text.contains("·") && abs(line.left - group.left) < 2 }
    return ",·•|;/".contains(last) || group.isFull || line.left > group.left + 1 && line.gap < 0.8
  }

  /// "Languages: Go, Python", or a label's cell beside a list's.
  private static func group(_ line: TextLine) -> (String, String)? {
    let text = line.text
    if let colon = text.firstIndex(of: ":"), text[..<colon].count <= 40 {
      let name = text[..<colon].bare
      let list = text[text.index(after: colon)...].trimmed
      if !name.isEmpty, !list.isEmpty, !name.contains(","), !SkillLevel.isLevel(list) { return (name, list) }
    }
    for separator in [" – ", " — ", " - "] {
      if let range = text.range(of: separator), text[range.upperBound...].range(of: separator) == nil,
        ListItems.split(String(text[range.upperBound...])).count > 1,
        ListItems.split(String(text[..<range.lowerBound])).count == 1
      {
        return (text[..<range.lowerBound].bare, text[range.upperBound...].trimmed)
      }
    }
    if line.cells.count == 2, ListItems.split(line.cells[1]).count > 1, ListItems.split(line.cells[0]).count == 1,
      line.cells[0].count <= 40
    {
      return (line.cells[0].bare, line.cells[1])
    }
    return nil
  }

  private static func keywords(_ items: [String]) -> [String] {
    items.map { SkillLevel.parted($0).name }.filter {
      !$0.isEmpty && $0.count <= longestName && !SkillLevel.isLevel($0)
    }
  }
}
