/// Addresses whose last letters a page's edge, or that of a box, cut off.
extension PageLayout {
  /// Longest part that is cut off, in bytes.
  private static let longestTail = 40

  /// The words with what nobody sees of an address put to what is seen of it: the seen part says whose it is.
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

  private static func goesOn(_ word: ExtractedWord, after last: ExtractedWord) -> Bool {
    last.page == word.page && last.size == word.size && abs(last.y0 - word.y0) < 0.5
      && abs(word.x0 - last.x1) < 0.05 * last.size && word.text.utf8.count <= longestTail
      && last.text.utf8.count < 200 && last.text.contains { $0 == "@" || $0 == "/" }
  }
}
