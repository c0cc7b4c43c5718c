/// Finds quoted words in a text.
enum QuoteSearch {
  /// The part of `text` that says what `quote` says, in the text's own letters: case, the kind of dash and quotation
  /// mark, and the width of a space do not matter. Nil when no part does, from the start of a word to the end of one.
  static func find(_ quote: String, in text: String) -> String? {
    let wanted = fold(quote.trimmed).map(\.letter)
    let folded = fold(text)
    guard !wanted.isEmpty, folded.count >= wanted.count else { return nil }
    for start in 0...folded.count - wanted.count {
      let end = start + wanted.count
      guard folded[start..<end].elementsEqual(wanted, by: { $0.letter == $1 }) else { continue }
      let isWhole =
        !joins(start > 0 ? folded[start - 1].letter : nil, wanted[0])
        && !joins(wanted[wanted.count - 1], end < folded.count ? folded[end].letter : nil)
      if isWhole { return String(text[folded[start].place..<text.index(after: folded[end - 1].place)]).trimmed }
    }
    return nil
  }

  /// Whether two letters beside each other are of one word.
  private static func joins(_ left: Character?, _ right: Character?) -> Bool {
    guard let left, let right else { return false }
    func isOfWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
    return isOfWord(left) && (isOfWord(right) || right == "+" || right == "#")
  }

  private static func fold(_ text: String) -> [(letter: Character, place: String.Index)] {
    var folded: [(letter: Character, place: String.Index)] = []
    for place in text.indices {
      let letter = text[place]
      if letter.isWhitespace {
        if folded.last?.letter != " " { folded.append((" ", place)) }
        continue
      }
      switch letter {
      case "‐", "‑", "‒", "–", "—", "−": folded.append(("-", place))
      case "‘", "’", "‚", "′": folded.append(("'", place))
      case "“", "”", "„", "″": folded.append(("\"", place))
      default: for lowered in letter.lowercased() { folded.append((lowered, place)) }
      }
    }
    return folded
  }
}
