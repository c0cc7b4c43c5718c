import ResumeText

/// Phrases that are looked for in a row of words, in their compared form.
struct PhraseSet: Sendable {
  private var byFirst: [String: [[String]]] = [:]

  /// The phrases of a text, a semicolon or line break between them.
  init(_ text: String) {
    for phrase in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = Tokenizer.tokens(of: String(phrase)).map(\.normal)
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
  }

  /// Where the first phrase stands in the words; nil when there is none.
  func first(in words: [String]) -> Range<Int>? {
    for start in words.indices {
      if let end = match(words, at: start) { return start..<end }
    }
    return nil
  }

  /// Whether a phrase stands anywhere in the words.
  func isIn(_ words: [String]) -> Bool { first(in: words) != nil }

  /// Whether the words are a phrase, or begin with one.
  func begins(_ words: [String]) -> Bool { !words.isEmpty && match(words, at: 0) != nil }

  private func match(_ words: [String], at start: Int) -> Int? {
    guard let candidates = byFirst[words[start]] else { return nil }
    return candidates.filter { words[start...].starts(with: $0) }.map { start + $0.count }.max()
  }
}
