import Messages

/// Checks positions, paid and unpaid: whose they were, as what, when, and what is said of them.
struct PositionCheck {
  let context: GuardContext

  func work(_ tailored: [Work]) -> [Violation] {
    let keys = context.base.work.map(Self.key)
    return tailored.enumerated().flatMap { index, entry in
      let path = "/work/\(index)"
      guard let match = EntryMatch.find(Self.key(entry), in: keys) else {
        return [Violation("\(path)/name", entry.name.isEmpty ? entry.position : entry.name, .employer)]
      }
      let base = context.base.work[match.place]
      var found = match.sameName ? [] : [Violation("\(path)/name", entry.name, .employer)]
      if !entry.position.isEmpty, !TitleCheck.agrees(entry.position, base.position) {
        found.append(Violation("\(path)/position", entry.position, .title))
      }
      found += DateCheck.violations(
        start: entry.startDate, end: entry.endDate, base: (base.startDate, base.endDate), at: path)
      let prose = context.prose(base.textLines(at: path))
      found += prose.violations(entry.summary, at: "\(path)/summary")
      found += prose.violations(entry.description, at: "\(path)/description")
      found += Self.list(entry.highlights, at: "\(path)/highlights", prose)
      if !entry.location.isEmpty { found += place(entry.location, at: "\(path)/location") }
      return found + page(entry.url, at: "\(path)/url")
    }
  }

  func volunteer(_ tailored: [Volunteer]) -> [Violation] {
    let keys = context.base.volunteer.map(Self.key)
    return tailored.enumerated().flatMap { index, entry in
      let path = "/volunteer/\(index)"
      guard let match = EntryMatch.find(Self.key(entry), in: keys) else {
        return [Violation("\(path)/organization", entry.organization, .employer)]
      }
      let base = context.base.volunteer[match.place]
      var found = match.sameName ? [] : [Violation("\(path)/organization", entry.organization, .employer)]
      if !entry.position.isEmpty, !TitleCheck.agrees(entry.position, base.position) {
        found.append(Violation("\(path)/position", entry.position, .title))
      }
      found += DateCheck.violations(
        start: entry.startDate, end: entry.endDate, base: (base.startDate, base.endDate), at: path)
      let prose = context.prose(base.textLines(at: path))
      found += prose.violations(entry.summary, at: "\(path)/summary")
      found += Self.list(entry.highlights, at: "\(path)/highlights", prose)
      return found + page(entry.url, at: "\(path)/url")
    }
  }

  private func place(_ text: String, at path: String) -> [Violation] {
    context.phrases.violations(text, at: path, .contact)
  }

  private func page(_ url: String, at path: String) -> [Violation] {
    url.isEmpty || context.addresses.knows(page: url) ? [] : [Violation(path, url, .contact)]
  }

  static func list(_ texts: [String], at path: String, _ prose: ProseCheck) -> [Violation] {
    texts.enumerated().flatMap { prose.violations($1, at: "\(path)/\($0)") }
  }

  private static func key(_ entry: Work) -> EntryMatch.Key {
    EntryMatch.Key(
      name: entry.name, position: entry.position, start: entry.startDate, end: entry.endDate, lines: entry.highlights)
  }

  private static func key(_ entry: Volunteer) -> EntryMatch.Key {
    EntryMatch.Key(
      name: entry.organization, position: entry.position, start: entry.startDate, end: entry.endDate,
      lines: entry.highlights)
  }
}
