/// Finds the phrase that begins at a word, by the words' compared form and, for phrases of two words and more, by
/// their stems.
struct PhraseIndex: Sendable {
  struct Match {
    let term: Int
    let count: Int
  }

  private struct Entry: Sendable {
    let term: Int
    /// The only spelling that counts; nil when any does.
    let spelling: String?
  }

  private var exact: [String: Entry] = [:]
  private var stemmed: [String: Int] = [:]
  /// The number of words of the longest phrase that begins with this word.
  private var longest: [String: Int] = [:]
  private var longestStemmed: [String: Int] = [:]
  /// What is written the same way in two terms.
  private(set) var clashes: [String] = []

  init(_ rows: [TermTable.Row]) {
    var unclear: Set<String> = []
    for (number, row) in rows.enumerated() {
      for form in row.forms { add(form.text, isExact: form.isExact, number, rows, &unclear) }
    }
    for key in unclear { stemmed[key] = nil }
  }

  private mutating func add(
    _ text: String, isExact: Bool, _ number: Int, _ rows: [TermTable.Row], _ unclear: inout Set<String>
  ) {
    let words = Tokenizer.tokens(of: text).map(\.normal)
    guard let first = words.first else { return }
    let key = words.joined(separator: " ")
    if let other = exact[key] {
      if other.term != number { clashes.append("\(key): \(rows[other.term].term.name), \(rows[number].term.name)") }
    } else {
      exact[key] = Entry(term: number, spelling: isExact ? text : nil)
      longest[first] = max(longest[first] ?? 0, words.count)
    }
    guard words.count > 1 else { return }
    let stems = words.map(Stemmer.stem)
    let stemKey = stems.joined(separator: " ")
    if let other = stemmed[stemKey], other != number { unclear.insert(stemKey) }
    stemmed[stemKey] = number
    longestStemmed[stems[0]] = max(longestStemmed[stems[0]] ?? 0, words.count)
  }

  /// The longest phrase at a word; `isWhole` when the text is a name by itself, where no sentence begins.
  func longestMatch(_ tokens: [Token], at start: Int, isWhole: Bool = false) -> Match? {
    let first = tokens[start].normal
    let firstStem = Stemmer.stem(first)
    let most = min(max(longest[first] ?? 0, longestStemmed[firstStem] ?? 0), reach(tokens, from: start))
    var count = most
    while count > 0 {
      let words = tokens[start..<start + count]
      if let entry = exact[words.map(\.normal).joined(separator: " ")],
        isWhole || isSpelled(entry, tokens, start, count)
      {
        return Match(term: entry.term, count: count)
      }
      if count > 1, let term = stemmed[words.map { Stemmer.stem($0.normal) }.joined(separator: " ")] {
        return Match(term: term, count: count)
      }
      count -= 1
    }
    return nil
  }

  /// How many words follow each other without a break, at most eight.
  private func reach(_ tokens: [Token], from start: Int) -> Int {
    var end = start + 1
    while end < tokens.count, end - start < 8, !tokens[end].followsBreak { end += 1 }
    return end - start
  }

  /// Whether an ordinary word, such as "Go", is meant as the term: spelled like it, and not just the first word
  /// of a sentence.
  private func isSpelled(_ entry: Entry, _ tokens: [Token], _ start: Int, _ count: Int) -> Bool {
    guard let spelling = entry.spelling else { return true }
    guard tokens[start..<start + count].map(\.text).joined(separator: " ") == spelling else { return false }
    guard tokens[start].startsSentence, spelling != spelling.uppercased() || spelling.utf8.count == 1 else {
      return true
    }
    guard start + count < tokens.count else { return true }
    let next = tokens[start + count]
    return next.followsBreak || next.normal == "and" || next.normal == "or"
  }
}
