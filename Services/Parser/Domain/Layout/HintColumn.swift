/// A narrow column left of the text, with the dates and labels of what stands beside it, some of them broken over rows.
enum HintColumn {
  /// Most rows that a date is broken over.
  private static let mostRows = 4
  /// Most places where text may begin beside such a column.
  private static let mostEdges = 3

  /// The words with each broken date or label as one word in the row where it begins.
  static func whole(_ words: [ExtractedWord]) -> [ExtractedWord] {
    var words = words
    for edge in edges(of: words) { words = mended(words, edge: edge) }
    return words
  }

  /// Where text begins in most rows, right of the page's edge.
  private static func edges(of words: [ExtractedWord]) -> [Double] {
    guard let left = words.map(\.x0).min() else { return [] }
    var counts: [Int: Int] = [:]
    for row in PageLayout.rows(of: words) {
      for (index, word) in row.enumerated() where word.x0 > left + 30 && word.x0 < left + 150 {
        guard index == 0 || word.x0 - row[index - 1].x1 > 0.5 * word.size else { continue }
        counts[Int(word.x0.rounded()), default: 0] += 1
      }
    }
    return counts.filter { $0.value >= 4 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostEdges)
      .map { Double($0.key) }
  }

  private static func mended(_ words: [ExtractedWord], edge: Double) -> [ExtractedWord] {
    let hints = PageLayout.rows(of: words.filter { $0.x1 <= edge - 2 })
    let beside = words.filter { $0.x1 > edge - 2 }.sorted { ($0.page, $0.middle) < ($1.page, $1.middle) }
    var kept: [[ExtractedWord]] = []
    var index = 0
    while index < hints.count {
      let row = hints[index]
      var end = index + 1
      if let next = dateEnd(hints, from: index) {
        end = next
      } else if let next = labelEnd(hints, from: index, beside: beside, edge: edge) {
        end = next
      }
      kept.append(end > index + 1 ? [joined(hints[index..<end], edge: edge)] : row)
      index = end
    }
    return kept.flatMap { $0 } + beside
  }

  /// The row behind a date that begins in a row and is whole only with those below; nil when none begins there.
  private static func dateEnd(_ rows: [[ExtractedWord]], from start: Int) -> Int? {
    var text = self.text(rows[start])
    guard DateCells.mayGoOn(text) else { return nil }
    for next in (start + 1)..<(start + mostRows) where next < rows.count {
      guard isClose(rows[next - 1], rows[next]), let whole = DateCells.joined(text, self.text(rows[next])) else {
        return nil
      }
      text = whole
      if DateCells.isWhole(text) { return next + 1 }
    }
    return nil
  }

  /// The row behind a label that goes on in a row with nothing beside it.
  private static func labelEnd(
    _ rows: [[ExtractedWord]], from start: Int, beside: [ExtractedWord], edge: Double
  ) -> Int? {
    let next = start + 1
    guard next < rows.count, isClose(rows[start], rows[next]), let first = rows[start].first,
      let last = rows[next].last, !text(rows[next]).hasDigit, abs((rows[start].last?.x1 ?? 0) - last.x1) < 3,
      edge - last.x1 < 1.5 * last.size
    else { return nil }
    return hasNeighbour(first, in: beside) && !hasNeighbour(last, in: beside) ? next + 1 : nil
  }

  /// Whether a word stands on one line with any of others, which are in order.
  private static func hasNeighbour(_ word: ExtractedWord, in others: [ExtractedWord]) -> Bool {
    let reach = 0.4 * word.height
    var (low, high) = (0, others.count)
    while low < high {
      let half = (low + high) / 2
      if (others[half].page, others[half].middle) < (word.page, word.middle - reach) {
        low = half + 1
      } else {
        high = half
      }
    }
    return low < others.count && others[low].page == word.page && others[low].middle < word.middle + reach
  }

  private static func isClose(_ above: [ExtractedWord], _ below: [ExtractedWord]) -> Bool {
    guard let first = above.first, let next = below.first, first.page == next.page else { return false }
    return next.y0 - first.y1 < 0.7 * first.height && abs(next.size - first.size) < 0.1 * first.size
  }

  private static func text(_ row: [ExtractedWord]) -> String { row.map(\.text).joined(separator: " ") }

  /// Rows as one word that ends well before the text beside it.
  private static func joined(_ rows: ArraySlice<[ExtractedWord]>, edge: Double) -> ExtractedWord {
    var word = rows.first?.first ?? ExtractedWord("", x0: 0, y0: 0, x1: 0, y1: 0, size: 0)
    let words = rows.flatMap { $0 }
    word.text = rows.map(text).reduce("") { $0.isEmpty ? $1 : LineJoiner.join($0, $1) }
    word.x0 = words.map(\.x0).min() ?? word.x0
    word.x1 = max(word.x0, min(words.map(\.x1).max() ?? word.x1, edge - 1.5 * word.size))
    return word
  }
}
