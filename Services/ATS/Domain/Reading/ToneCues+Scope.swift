import ResumeText

extension ToneCues {
  /// Whether something is insisted on even where the rest is good to have.
  static func isInsisting(_ words: [String]) -> Bool {
    words.contains("must") || words.contains("required") || words.contains("mandatory")
  }

  /// Whether the nice cue covers only the end of the clause: "…, ideally with Kafka".
  static func isLocal(_ words: [String]) -> Bool {
    guard let cue = nice.first(in: words) else { return false }
    return localCues.contains(words[cue.lowerBound]) && cue.lowerBound > 2
  }

  private static let localCues: Set<String> = ["ideally", "preferably"]

  /// The words before a colon near the beginning: "Nice to have: …".
  static func lead(_ part: String) -> [String]? {
    guard let colon = part.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let words = Tokenizer.tokens(of: String(part[..<colon])).map(\.normal)
    return words.isEmpty || words.count > 8 ? nil : words
  }
}
