/// How much text is made sense of. A resume of fifty pages stays below.
enum ReadingLimits {
  static let words = 40_000
  static let wordsOfAPage = 6_000
  static let paragraphs = 5_000
  static let characters = 250_000
}

extension ExtractedDocument {
  /// Whether making sense of the text would take more work than a resume is worth.
  package var isTooComplex: Bool {
    guard words.count <= ReadingLimits.words, paragraphs.count <= ReadingLimits.paragraphs else { return true }
    var pages: [Int: Int] = [:]
    for word in words { pages[word.page, default: 0] += 1 }
    guard pages.values.allSatisfy({ $0 <= ReadingLimits.wordsOfAPage }) else { return true }
    let characters = words.reduce(0) { $0 + $1.text.utf8.count } + paragraphs.reduce(0) { $0 + $1.text.utf8.count }
    return characters > ReadingLimits.characters
  }
}
