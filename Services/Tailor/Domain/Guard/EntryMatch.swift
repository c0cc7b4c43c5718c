import Messages

/// Finds the entry of the base that an entry of the tailored resume came from.
struct EntryMatch {
  /// What a position is known by.
  struct Key {
    let name: NameCheck
    let hasName: Bool
    let position: TitleCheck
    let start: String
    let end: String
    let lines: Set<String>

    init(name: String, position: String, start: String, end: String, lines: [String]) {
      self.name = NameCheck(name)
      hasName = !name.isEmpty
      self.position = TitleCheck(position)
      self.start = start
      self.end = end
      self.lines = Set(lines)
    }
  }

  /// The best place in `base` and whether the names agree; nil when too little of the entry is found anywhere.
  static func find(_ entry: Key, in base: [Key]) -> (place: Int, sameName: Bool)? {
    var best: (place: Int, score: Int, sameName: Bool)?
    for (place, candidate) in base.enumerated() {
      let sameName = !entry.hasName || entry.name.names(candidate.name)
      var score = sameName ? 4 : 0
      if entry.position.isWithin(candidate.position) { score += 3 }
      // Dates are read only where they can decide.
      guard score + 7 > best?.score ?? 3 else { continue }
      score += min(3, entry.lines.intersection(candidate.lines).count)
      if !entry.start.isEmpty, DateCheck.agrees(entry.start, candidate.start) { score += 2 }
      if !entry.end.isEmpty, DateCheck.agrees(entry.end, candidate.end) { score += 1 }
      if entry.end.isEmpty, candidate.end.isEmpty { score += 1 }
      if score > best?.score ?? 3 { best = (place, score, sameName) }
    }
    return best.map { ($0.place, $0.sameName) }
  }
}
