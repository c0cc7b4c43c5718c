/// Letters set apart for looks ("S K I L L S") made words again.
enum LetterSpacing {
  /// The row with letter-spaced words joined; the row itself when it has none.
  static func joined(_ row: [ExtractedWord]) -> [ExtractedWord] {
    let short = row.count { $0.text.count <= 2 }
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
      last.text += word.text
      last.x1 = word.x1
      words.append(last)
    }
    return words
  }
}

extension String {
  fileprivate var isLetter: Bool { count == 1 && unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }
}
