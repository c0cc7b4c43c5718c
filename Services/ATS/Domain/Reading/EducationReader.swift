import ResumeText

/// Reads which education is asked for.
enum EducationReader {
  /// The education in the words of the description, and the clause; nil when none is asked for.
  static func read(_ clauses: [JobClause]) -> (text: String, clause: JobClause)? {
    var found: (text: String, clause: JobClause)?
    for clause in clauses where clause.tone != .aside {
      let words = clause.normals
      guard !refusals.isIn(words), let start = start(clause) else { continue }
      let text = text(clause, from: start)
      if clause.tone == .required { return (text, clause) }
      if found == nil { found = (text, clause) }
    }
    return found
  }

  private static let refusals = PhraseSet(
    """
    not needed; not required; not necessary; do not ask; do not need; no degree; don't need; without a degree
    no formal education
    """)

  private static let signs: Set<String> = ["degree", "diploma", "apprenticeship", "doctorate"]

  private static func start(_ clause: JobClause) -> Int? {
    let term = Lexicon.standard.find(in: clause.tokens).first { found in
      found.term.kind == .degree && !(found.tokens.count == 1 && found.words.lowercased() == "master")
    }
    let sign = clause.tokens.firstIndex { signs.contains($0.normal) }
    return [term?.tokens.lowerBound, sign].compactMap(\.self).min()
  }

  /// From the degree with its article to the end of its subject.
  private static func text(_ clause: JobClause, from sign: Int) -> String {
    var start = sign
    while start > 0, sign - start < 2, !clause.tokens[start].followsBreak, lead.contains(clause.normals[start - 1]) {
      start -= 1
    }
    return clause.words(start..<AskedSubject.end(clause, from: sign))
  }

  private static let lead: Set<String> = [
    "a", "an", "nursing", "university", "completed", "relevant", "good", "technical", "law", "engineering",
  ]
}
