import ResumeText

/// Chooses among the words by which a description names one thing.
enum Wording {
  /// The longest wording that contains the one that counts ("Apache Airflow" for "Airflow"), without what adds
  /// nothing ("employee relations" for "employee relations cases").
  static func best(_ best: TermMention, of group: [TermMention]) -> String {
    let name = Normalizer.phrase(best.term.name)
    if let named = group.first(where: { Normalizer.phrase($0.words) == name }) { return named.words }
    let words = Set(Tokenizer.tokens(of: best.words).map(\.normal))
    let fuller = group.filter { words.isSubset(of: Tokenizer.tokens(of: $0.words).map(\.normal)) }
    let fullest = fuller.max { $0.words.utf8.count < $1.words.utf8.count } ?? best
    return stripped(fullest)
  }

  /// Without words at its ends that add nothing, as long as what is left is still the same term.
  private static func stripped(_ mention: TermMention) -> String {
    let tokens = Tokenizer.tokens(of: mention.words)
    var range = tokens.indices
    while range.count > 1, let first = range.first, padding.contains(tokens[first].normal),
      isSame(range.dropFirst(), tokens, mention)
    {
      range = range.dropFirst()
    }
    while range.count > 1, let last = range.last, padding.contains(tokens[last].normal),
      isSame(range.dropLast(), tokens, mention)
    {
      range = range.dropLast()
    }
    let text = text(range, tokens, mention)
    return Lexicon.standard.term(for: text)?.id == mention.term.id ? text : mention.words
  }

  private static func isSame(_ range: Range<Int>, _ tokens: [Token], _ mention: TermMention) -> Bool {
    padding.contains(tokens[range.lowerBound].normal)
      || Lexicon.standard.term(for: text(range, tokens, mention))?.id == mention.term.id
  }

  private static func text(_ range: Range<Int>, _ tokens: [Token], _ mention: TermMention) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return mention.words }
    let bytes = mention.words.utf8.dropFirst(first.bytes.lowerBound)
    return String(decoding: bytes.prefix(last.bytes.upperBound - first.bytes.lowerBound), as: UTF8.self)
  }

  private static let padding: Set<String> = [
    "case", "qualification", "working", "skill", "experience", "knowledge", "certificate", "certification",
    "recognized",
    "license", "as", "a", "an", "the", "of", "principle", "technique", "method", "practice", "good", "basic", "full",
    "relevant", "current", "valid", "technology", "environment",
  ]
}
