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
