import ResumeText

/// Finds the short items of lists that the lexicon does not know: "fire alarms", "independent prescriber".
enum ItemReader {
  /// The items that ask outright, each once, with where they stand.
  static func read(_ clauses: [JobClause]) -> [(words: String, clause: Int, token: Int)] {
    var items: [(words: String, clause: Int, token: Int)] = []
    var seen: Set<String> = []
    for (number, clause) in clauses.enumerated() where clause.isItem && clause.tone >= .nice {
      let terms = Lexicon.standard.find(in: clause.tokens)
      var taken: Set<Int> = []
      for found in terms { taken.formUnion(found.tokens) }
      for segment in segments(clause) {
        guard taken.isDisjoint(with: segment), !isLabel(segment, clause), let range = core(segment, clause) else {
          continue
        }
        let words = clause.words(range)
        if seen.insert(clause.normals[range].joined(separator: " ")).inserted {
          items.append((words, number, range.lowerBound))
        }
      }
    }
    return items
  }

  /// Whether a colon follows: "Must have: …".
  private static func isLabel(_ segment: Range<Int>, _ clause: JobClause) -> Bool {
    clause.text.utf8.dropFirst(clause.tokens[segment.upperBound - 1].bytes.upperBound).first == UInt8(ascii: ":")
  }

  /// The stretches between commas, "and" and "or".
  private static func segments(_ clause: JobClause) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = 0
    for at in clause.tokens.indices {
      let isJoint = clause.normals[at] == "and" || clause.normals[at] == "or"
      if isJoint || clause.tokens[at].followsBreak {
        if at > start { segments.append(start..<at) }
        start = isJoint ? at + 1 : at
      }
    }
    if start < clause.tokens.count { segments.append(start..<clause.tokens.count) }
    return segments
  }

  /// The words that name the thing: two to four, none of them the sign of a sentence; nil when there are none such.
  private static func core(_ segment: Range<Int>, _ clause: JobClause) -> Range<Int>? {
    var range = segment
    while let first = range.first,
      leads.contains(clause.normals[first]) || FunctionWords.contains(clause.normals[first])
    {
      range = range.dropFirst()
    }
    while let last = range.last, tails.contains(clause.normals[last]) || FunctionWords.contains(clause.normals[last]) {
      range = range.dropLast()
    }
    guard (2...4).contains(range.count), segment.count <= 8 else { return nil }
    let words = clause.normals[range]
    guard !words.contains(where: { refused.contains($0) || $0.utf8.count < 2 || ($0.utf8.first ?? 0) < 0x3A }) else {
      return nil
    }
    return range
  }

  private static let leads = words(
    """
    experience experienced knowledge good strong solid sound proven practical excellent basic advanced understanding
    ability skill training working confident familiarity familiar background expertise proficiency proficient desirable
    preferred required essential ideally preferably using use safe current valid demonstrable some deep hands first
    helpful useful nice plus bonus must previous prior relevant professional other commercial recent designing building
    developing writing running managing leading creating maintaining operating working supporting delivering
    """)
  private static let tails = words(
    "experience knowledge skill plus advantage required preferred desirable bonus essential helpful useful asset ability"
  )
  private static let refused = words(
    """
    you your we our us they their i it he she who which that this is are be been was were will would can could should may
    must have has had do does not no what when where year degree month day week salary holiday pension join team company
    apply please job role work position people person something anything everything attitude mindset passion
    bachelor master phd diploma university college school equivalent similar including such like related comparable
    field discipline subject area
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
