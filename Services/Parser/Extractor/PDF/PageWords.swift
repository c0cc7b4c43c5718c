import CPDFPages

/// The words of a page: letters in the order of reading, put together where they stand close.
enum PageWords {
  /// Text smaller than this, in points, cannot be read by a person.
  private static let legibleSize = 2.5

  /// The words in the order of reading.
  static func words(of page: PDFDocument.Page) -> [PlacedWord] {
    let letters = page.letters
    guard !letters.isEmpty else { return [] }
    let visibility = page.visibility
    var words: [PlacedWord] = []
    var current: PlacedWord?
    for letter in letters {
      let scalar = Unicode.Scalar(letter.unicode) ?? "\u{FFFD}"
      let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20
      let isUnseen = !isSpace && visibility.isUnseen(letter)
      if let word = current,
        isSpace || letter.begins_word != 0 || isMark(scalar) || isUnseen != word.isHidden || isApart(letter, from: word)
      {
        words.append(word)
        current = nil
      }
      guard !isSpace else { continue }
      var word =
        current
        ?? PlacedWord(
          text: "", x0: letter.left, y0: letter.top, x1: letter.right, y1: letter.bottom,
          size: letter.size > 0 ? letter.size : letter.bottom - letter.top, begin: Int(letter.begin),
          end: Int(letter.end), isBold: letter.is_bold != 0, isHidden: isUnseen)
      word.text.unicodeScalars.append(scalar)
      word.end = Int(letter.end)
      word.x1 = max(word.x1, letter.right)
      word.y0 = min(word.y0, letter.top)
      word.y1 = max(word.y1, letter.bottom)
      current = word
    }
    if let current { words.append(current) }
    for index in words.indices where isBeyondSight(words[index], on: page) { words[index].isHidden = true }
    return words
  }

  /// Marks that open items never stand within a word: one behind a word is that of another column.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2022, 0x2023, 0x22C6, 0x25A0...0x25FF, 0x2756, 0x2794, 0x279C, 0x27A2, 0x27A4: true
    default: false
    }
  }

  private static func isApart(_ letter: roleready_letter, from word: PlacedWord) -> Bool {
    letter.left < word.x0 - 1 || letter.left > word.x1 + 0.6 * word.size || abs(letter.top - word.y0) > word.size
      || isOtherSize(letter.size, word) && abs(letter.left - word.x1) > 0.05 * word.size
      || letter.left < word.x1 - 0.6 * word.size || isOtherText(letter.size, word)
  }

  /// Letters of another size after a gap begin a word: columns may stand close together.
  private static func isOtherSize(_ size: Double, _ word: PlacedWord) -> Bool {
    size > 0 && abs(size - word.size) > 0.1 * word.size
  }

  /// Letters of a slightly other size are of another text; small capitals and raised letters differ by more.
  private static func isOtherText(_ size: Double, _ word: PlacedWord) -> Bool {
    size > 0 && abs(size - word.size) > 0.04 * word.size && !isOtherSize(size, word)
  }

  /// Off the page, or too small.
  private static func isBeyondSight(_ word: PlacedWord, on page: PDFDocument.Page) -> Bool {
    word.x1 < 0 || word.y1 < 0 || word.x0 > page.width || word.y0 > page.height
      || word.size < legibleSize || word.y1 - word.y0 < legibleSize
  }
}
