/// A word, a number or a sign of a text, in the order of reading.
struct Token: Equatable, Sendable {
  enum Kind: Sendable { case word, number, sign }

  let kind: Kind
  /// As written.
  let text: String
  /// As compared: folded, without inner dots ("B.Sc." is "bsc", "Node.js" is "nodejs").
  let folded: String
  /// The word without its endings.
  let stem: String
  /// Counts the clauses of the text, from 0.
  let clause: Int
  /// Whether it is the first of its clause, where a capital says nothing.
  let startsClause: Bool
  /// Whether it follows the token before it without a gap.
  let isAttached: Bool

  /// Whether it is written as a name is: "Kafka", "iPad", "AWS", "GA4".
  var looksLikeName: Bool {
    guard kind == .word, let first = text.unicodeScalars.first else { return false }
    if text.unicodeScalars.dropFirst().contains(where: { $0.properties.isUppercase || $0.properties.numericType != nil }
    ) {
      return true
    }
    return first.properties.isUppercase && !startsClause
  }

  /// Whether it is written as a short form is: "AWS", "P&L", "GA4", "IaC".
  var isAcronym: Bool {
    guard kind == .word, let first = text.unicodeScalars.first, first.properties.isUppercase else { return false }
    var letters = 0
    var capitals = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.properties.isUppercase { capitals += 1 }
    }
    if letters == 1 { return folded.utf8.count >= 2 }
    return capitals == letters || (capitals >= 2 && letters <= 5)
  }

  /// Whether it can carry a fact, as opposed to "and" or "with".
  var isContent: Bool { kind == .word && !CommonWords.function.contains(folded) }
}
