/// Letters set apart for looks ("S K I L L S") made words again.
enum LetterSpacing {
  /// The row with letter-spaced words joined; the row itself when it has none. What was printed over other text is
  /// joined by itself.
  static func joined(_ row: [ExtractedWord]) -> [ExtractedWord] {
    var chains: [[ExtractedWord]] = []
    for word in row {
      let chain = chains.indices.suffix(mostChains).last { index in
        chains[index].last.map { !PaintingOrder.isApart($0, word) } ?? false
      }
      if let chain { chains[chain].append(word) } else { chains.append([word]) }
    }
    return chains.count < 2 ? whole(row) : chains.flatMap(whole).sorted { $0.x0 < $1.x0 }
  }

  /// How many texts may stand over each other.
  private static let mostChains = 4

  private static func whole(_ row: [ExtractedWord]) -> [ExtractedWord] {
    let short = row.count { $0.text.count <= 2 && !$0.text.hasDigit }
    guard row.count >= 4, short * 10 >= row.count * 7, row.contains(where: { $0.text.isLetter }) else { return row }
    let gaps = zip(row, row.dropFirst()).map { $1.x0 - $0.x1 }
    let median = gaps.sorted()[gaps.count / 2]
    var words: [ExtractedWord] = []
    for (index, word) in row.enumerated() {
      guard index > 0, gaps[index - 1] < max(median * 1.7, median + 0.15 * word.size), median < word.size,
        var last = words.popLast()
      else {
        words.append(word)
        continue
      }
      last.append(word)
      words.append(last)
    }
    return words
  }
}

extension String {
  fileprivate var isLetter: Bool { count == 1 && unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }
}
