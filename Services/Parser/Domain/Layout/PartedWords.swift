/// Words that text printed over them parted.
extension PageLayout {
  /// The words with those made whole that other text, printed over them, parted: what was painted on without a space.
  static func withoutGaps(_ words: [ExtractedWord]) -> [ExtractedWord] {
    var beginnings: [Int: [Int: Int]] = [:]
    for index in words.indices where !words[index].painting.isEmpty {
      beginnings[words[index].page, default: [:]][words[index].painting.lowerBound] = index
    }
    let isSpaced = PaintingOrder.hasSpaces(words)
    var whole = words
    var joined = Set<Int>()
    for index in words.indices.reversed() where !words[index].painting.isEmpty {
      guard let next = beginnings[words[index].page]?[words[index].painting.upperBound], next != index,
        isBroken(words[index], words[next], isSpaced)
      else { continue }
      whole[index].append(whole[next])
      joined.insert(next)
    }
    return joined.isEmpty ? words : whole.indices.filter { !joined.contains($0) }.map { whole[$0] }
  }

  /// Where spaces are painted, capitals that follow without one are of the same word though they stand apart.
  private static func isBroken(_ left: ExtractedWord, _ right: ExtractedWord, _ isSpaced: Bool) -> Bool {
    let areCapitals = (left.text + right.text).unicodeScalars.allSatisfy(\.properties.isUppercase)
    let widest = isSpaced && areCapitals && min(left.text.count, right.text.count) <= 2 ? 0.3 : 0.05
    return left.size == right.size && left.isBold == right.isBold && left.isHidden == right.isHidden
      && abs(left.y0 - right.y0) < 0.1 && abs(right.x0 - left.x1) < widest * left.size
  }
}
