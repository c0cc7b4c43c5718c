/// What the order in which a page was painted tells of its words: those of one line of one column are painted one after
/// the other, and those of another column before or after them.
enum PaintingOrder {
  /// Most characters, spaces of two bytes each, that stand between a word and the next of its line.
  private static let widestSpace = 4

  /// The words, without their order on pages that were not painted in the order of reading.
  static func trusted(_ words: [ExtractedWord]) -> [ExtractedWord] {
    var neighbours: [Int: (all: Int, apart: Int)] = [:]
    for row in PageLayout.rows(of: words) {
      for (left, right) in zip(row, row.dropFirst()) where isSpace(between: left, right) {
        neighbours[left.page, default: (0, 0)].all += 1
        if isApart(left, right) { neighbours[left.page, default: (0, 0)].apart += 1 }
      }
    }
    let untrusted = neighbours.filter { $0.value.apart * 10 > $0.value.all }
    guard !untrusted.isEmpty else { return words }
    return words.map { word in
      guard untrusted[word.page] != nil else { return word }
      var word = word
      word.painting = 0..<0
      return word
    }
  }

  /// Whether spaces were painted between words; typesetters such as TeX leave them out.
  static func hasSpaces(_ words: [ExtractedWord]) -> Bool {
    var counts = (all: 0, spaced: 0)
    for (left, right) in zip(words, words.dropFirst())
    where abs(left.y0 - right.y0) < 0.5 && isSpace(between: left, right) && !right.painting.isEmpty
      && min(left.text.count, right.text.count) > 2
    {
      counts.all += 1
      if right.painting.lowerBound > left.painting.upperBound { counts.spaced += 1 }
    }
    return counts.spaced * 10 > counts.all * 9
  }

  /// Whether a word was certainly not painted right after the one left of it.
  static func isApart(_ left: ExtractedWord, _ right: ExtractedWord) -> Bool {
    guard !left.painting.isEmpty, !right.painting.isEmpty else { return false }
    let space = right.painting.lowerBound - left.painting.upperBound
    return space < 0 || space > widestSpace
  }

  private static func isSpace(between left: ExtractedWord, _ right: ExtractedWord) -> Bool {
    let gap = right.x0 - left.x1
    return gap > 0.1 * left.size && gap < 0.4 * left.size
  }
}
