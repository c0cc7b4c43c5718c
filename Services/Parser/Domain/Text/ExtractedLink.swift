/// A link of a document.
package struct ExtractedLink: Sendable, Equatable {
  /// The address it leads to.
  package var target: String
  /// The words that are clicked, or the paragraph they stand in; may be empty.
  package var text: String
  /// From 1; 0 in a document that flows.
  package var page: Int

  /// A link, which comes after the words of its page or after its paragraph.
  init(_ numbers: [Int], target: String, _ words: [ExtractedWord], _ paragraph: ExtractedParagraph?) {
    self.target = target
    page = numbers[0]
    guard page > 0 else {
      text = paragraph?.text ?? ""
      return
    }
    let place = numbers[1...4].map { Double($0) / 100 }
    text = words.reversed().prefix { $0.page == numbers[0] }.reversed()
      .filter { word in
        !word.isHidden && word.middle >= place[1] && word.middle <= place[3]
          && (word.x0 + word.x1) / 2 >= place[0] && (word.x0 + word.x1) / 2 <= place[2]
      }
      .map(\.text).joined(separator: " ")
  }
}
