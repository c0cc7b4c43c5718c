import ResumeText

/// A stretch of a job description in one tone: a sentence, or a part of one.
struct JobClause: Sendable {
  /// The text of the clause.
  let text: String
  /// Its words; their places are bytes of `text`.
  let tokens: [Token]
  let tone: Tone
  /// The sentence it is from.
  let sentence: String
  /// Whether it is an item of a list, and not prose.
  let isItem: Bool
  /// Its words in their compared form.
  let normals: [String]

  init(text: String, tokens: [Token], tone: Tone, sentence: String, isItem: Bool) {
    self.text = text
    self.tokens = tokens
    self.tone = tone
    self.sentence = sentence
    self.isItem = isItem
    normals = tokens.map(\.normal)
  }

  /// The text between two words, with what stands between them: "CI/CD", not "CI CD".
  func words(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    let bytes = text.utf8.dropFirst(first.bytes.lowerBound).prefix(last.bytes.upperBound - first.bytes.lowerBound)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same clause in another tone.
  func with(_ tone: Tone) -> JobClause {
    JobClause(text: text, tokens: tokens, tone: tone, sentence: sentence, isItem: isItem)
  }
}
