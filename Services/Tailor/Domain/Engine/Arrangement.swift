import Messages

/// Orders and chooses lines and skills: what the job asks for comes first.
struct Arrangement {
  let interest: JobInterest
  /// New wordings by the place in the base.
  let wordings: [String: Wording.New]

  /// Most lines of an entry among the first two, and of any other; only lines that nobody asks for are left out.
  private static let linesOfRecent = 7
  private static let linesOfOlder = 5

  func changes(_ base: Resume) -> [Change] {
    var changes = skills(base.skills)
    for (index, entry) in base.work.enumerated() {
      changes += lines(
        entry.highlights, at: "/work/\(index)/highlights", most: index < 2 ? Self.linesOfRecent : Self.linesOfOlder)
    }
    for (index, entry) in base.volunteer.enumerated() {
      changes += lines(entry.highlights, at: "/volunteer/\(index)/highlights", most: Self.linesOfOlder)
    }
    for (index, entry) in base.projects.enumerated() {
      changes += lines(entry.highlights, at: "/projects/\(index)/highlights", most: Self.linesOfOlder)
    }
    return changes
  }

  private func skills(_ skills: [Skill]) -> [Change] {
    let groups = skills.enumerated().map { index, skill in
      item(Self.text(skill), at: "/skills/\(index)", index, isList: true)
    }
    let ranked = Self.ranked(groups)
    var changes = moves(ranked, under: "/skills", what: "This group of skills")
    for (place, group) in ranked.enumerated() {
      let from = "/skills/\(group.index)"
      if let new = wordings["\(from)/name"] {
        changes.append(reworded(new, from: "\(from)/name", to: "/skills/\(place)/name"))
      }
      let keywords = skills[group.index].keywords.enumerated().map { item($1, at: "\(from)/keywords/\($0)", $0) }
      changes += list(
        Self.ranked(keywords), from: "\(from)/keywords", to: "/skills/\(place)/keywords", what: "This skill")
    }
    return changes
  }

  private func lines(_ texts: [String], at path: String, most: Int) -> [Change] {
    let items = texts.enumerated().map { item($1, at: "\(path)/\($0)", $0) }
    var ranked = Self.ranked(items)
    var left: [Item] = []
    while ranked.count > most,
      let last = ranked.lastIndex(where: { $0.wants.isEmpty && !$0.hasNumber })
        ?? ranked.lastIndex(where: \.wants.isEmpty)
    {
      left.append(ranked.remove(at: last))
    }
    let removed = left.sorted { $0.index < $1.index }.map { item in
      Change(
        kind: .removed, path: "\(path)/\(item.index)", before: item.text,
        sources: [Source(path: "\(path)/\(item.index)", text: item.text)],
        reason: "The job does not ask for this, and the entry is long.")
    }
    return removed + list(ranked, from: path, to: path, what: "This line")
  }

  private func list(_ ranked: [Item], from: String, to: String, what: String) -> [Change] {
    moves(ranked, from: from, under: to, what: what)
      + ranked.enumerated().compactMap { place, item in
        wordings["\(from)/\(item.index)"].map { reworded($0, from: "\(from)/\(item.index)", to: "\(to)/\(place)") }
      }
  }

  private func moves(_ ranked: [Item], from: String? = nil, under path: String, what: String) -> [Change] {
    Ordering.moved(ranked.map(\.index)).map { place in
      let item = ranked[place]
      let asked = item.wants.max { $0.weight < $1.weight }
      return Change(
        kind: .moved, path: "\(path)/\(place)", before: item.text, after: item.text,
        sources: [Source(path: "\(from ?? path)/\(item.index)", text: item.text)],
        requirementId: asked?.requirement.id ?? "",
        reason: asked.map { "\(what) shows what the job asks for: \($0.requirement.text)." }
          ?? "What the job asks for comes before it.")
    }
  }

  private func reworded(_ new: Wording.New, from: String, to: String) -> Change {
    Change(
      kind: .reworded, path: to, before: new.before, after: new.after,
      sources: [Source(path: from, text: new.before)], requirementId: new.requirement.id,
      reason: "The job calls it \(new.jobWord); the resume called it \(new.ownWord).")
  }

  private struct Item {
    let text: String
    let index: Int
    let wants: [JobInterest.Want]
    let hasNumber: Bool
  }

  private func item(_ text: String, at path: String, _ index: Int, isList: Bool = false) -> Item {
    Item(
      text: text, index: index, wants: interest.met(by: text, at: path),
      hasNumber: text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 })
  }

  private static func ranked(_ items: [Item]) -> [Item] {
    let weights = items.map { JobInterest.weight($0.wants) }
    return items.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.map { items[$0] }
  }

  private static func text(_ skill: Skill) -> String {
    skill.keywords.isEmpty ? skill.name : "\(skill.name): \(skill.keywords.joined(separator: ", "))"
  }
}
