import ResumeText

/// Finds products and methods that the lexicon does not know, by their spelling: "MEDDIC", "Frobnicator".
enum NameReader {
  /// Names in the clauses that ask outright, each once; `known` are words that the employer and the title have.
  static func read(_ clauses: [JobClause], except known: Set<String>) -> [(words: String, clause: Int, token: Int)] {
    var names: [(words: String, clause: Int, token: Int)] = []
    var seen = known
    for (number, clause) in clauses.enumerated() where clause.tone == .required || clause.tone == .nice {
      var taken: Set<Int> = []
      for found in Lexicon.standard.find(in: clause.tokens) { taken.formUnion(found.tokens) }
      var at = 0
      while at < clause.tokens.count {
        let end = nameEnd(clause, at, taken)
        guard end > at else {
          at += 1
          continue
        }
        let words = clause.words(at..<end)
        if seen.insert(clause.tokens[at..<end].map(\.normal).joined(separator: " ")).inserted {
          names.append((words, number, at))
        }
        at = end
      }
    }
    return names
  }

  /// Behind the last word of the name that begins here; `start` when none does.
  private static func nameEnd(_ clause: JobClause, _ start: Int, _ taken: Set<Int>) -> Int {
    var end = start
    while end < clause.tokens.count, end - start < 3, !taken.contains(end), isName(clause.tokens[end]),
      end == start || !clause.tokens[end].followsBreak
    {
      end += 1
    }
    guard end > start else { return start }
    if end < clause.tokens.count, taken.contains(end), !clause.tokens[end].followsBreak { return start }
    if start > 0, taken.contains(start - 1), !clause.tokens[start].followsBreak { return start }
    return end
  }

  private static func isName(_ token: Token) -> Bool {
    let scalars = Array(token.text.unicodeScalars)
    guard scalars.count >= 2, scalars.count <= 24, !common.contains(token.normal) else { return false }
    guard scalars.allSatisfy({ $0.isASCII }), let first = scalars.first, first.properties.isAlphabetic else {
      return false
    }
    let capitals = scalars.filter(\.properties.isUppercase).count
    if token.startsSentence { return capitals >= 2 }
    return first.properties.isUppercase || capitals >= 2
  }

  private static let common: Set<String> = Set(
    """
    i cv monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december europe european uk us usa eu germany london north south east west english it hr
    saturday christmas ceo cto cfo usd eur gbp llc gmbh key stage year level ok pdf
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
