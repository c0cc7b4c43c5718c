import ResumeText

/// The words of a place and the terms in them.
struct PlaceWords: Sendable {
  let tokens: [Token]
  let stems: [String]
  let found: [Lexicon.Found]

  init(_ text: String, _ stemCache: inout [String: String]) {
    tokens = Tokenizer.tokens(of: text)
    found = Lexicon.standard.find(in: tokens)
    stems = tokens.map { token in
      if let known = stemCache[token.normal] { return known }
      let stem = Stemmer.stem(token.normal)
      stemCache[token.normal] = stem
      return stem
    }
  }

  /// Whether the text names things one after another and says nothing of them: six and more, hardly a word between.
  var isBareList: Bool {
    guard found.count >= 6 else { return false }
    let telling = tokens.count { !FunctionWords.contains($0.normal) }
    return found.reduce(0) { $0 + $1.tokens.count } * 4 >= telling * 3
  }

  /// The text from one word to another.
  func words(_ range: Range<Int>, of text: String) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    let bytes = text.utf8.dropFirst(first.bytes.lowerBound).prefix(last.bytes.upperBound - first.bytes.lowerBound)
    return String(decoding: bytes, as: UTF8.self)
  }
}
