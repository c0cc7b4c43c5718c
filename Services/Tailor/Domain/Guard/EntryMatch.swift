import Messages

/// Finds the entry of the base that an entry of the tailored resume came from.
struct EntryMatch {
  /// What a position is known by.
  struct Key {
    var name: String
    var position: String
    var start: String
    var end: String
    var lines: [String]
  }

  /// The best place in `base` and whether the names agree; nil when too little of the entry is found anywhere.
  static func find(_ entry: Key, in base: [Key]) -> (place: Int, sameName: Bool)? {
    var best: (place: Int, score: Int, sameName: Bool)?
    for (place, candidate) in base.enumerated() {
      let sameName = entry.name.isEmpty || NameCheck.agrees(entry.name, candidate.name)
      var score = sameName ? 4 : 0
      if TitleCheck.agrees(entry.position, candidate.position) { score += 3 }
      if !entry.start.isEmpty, DateCheck.agrees(entry.start, candidate.start) { score += 2 }
      if !entry.end.isEmpty, DateCheck.agrees(entry.end, candidate.end) { score += 1 }
      if entry.end.isEmpty, candidate.end.isEmpty { score += 1 }
      let shared = Set(entry.lines).intersection(candidate.lines).count
      score += min(3, shared)
      if score > best?.score ?? 3 { best = (place, score, sameName) }
    }
    return best.map { ($0.place, $0.sameName) }
  }
}
