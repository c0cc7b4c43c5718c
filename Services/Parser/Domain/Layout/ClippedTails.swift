/// Words whose last letters a page's edge, or that of a box, cut off.
extension PageLayout {
  /// Longest part that is cut off, in bytes.
  private static let longestTail = 40

  /// The words with what nobody sees of one put to what is seen of it: the seen part says what it is.
  static func withTails(_ words: [ExtractedWord]) -> [ExtractedWord] {
    var whole: [ExtractedWord] = []
    for word in words {
      if word.isHidden, let last = whole.last, !last.isHidden, goesOn(word, after: last) {
        whole[whole.count - 1].text += word.text
      } else {
        whole.append(word)
      }
    }
    return whole
  }

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
      whole[index].text += whole[next].text
      whole[index].x1 = whole[next].x1
      whole[index].painting = words[index].painting.lowerBound..<whole[next].painting.upperBound
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

  /// Whether less of a word is hidden than seen, so that nobody can hide a word of its own behind the beginning of one.
  private static func isRest(_ word: ExtractedWord, of last: ExtractedWord) -> Bool {
    !last.painting.isEmpty && last.painting.upperBound == word.painting.lowerBound
      && word.text.count < last.text.count && (last.text + word.text).allSatisfy(\.isLetter)
  }

  private static func goesOn(_ word: ExtractedWord, after last: ExtractedWord) -> Bool {
    last.page == word.page && last.size == word.size && abs(last.y0 - word.y0) < 0.5
      && abs(word.x0 - last.x1) < 0.05 * last.size && word.text.utf8.count <= longestTail
      && last.text.utf8.count < 200 && (last.text.contains { $0 == "@" || $0 == "/" } || isRest(word, of: last))
  }
}
