/// A text as dates are read from it: numbers, words, years at a place, each with the place behind it.
struct DateText {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var count: Int { scalars.count }

  func string(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  /// Whether one of these marks stands at a place.
  func has(_ marks: String, at place: Int) -> Bool {
    place < count && marks.unicodeScalars.contains(scalars[place])
  }

  /// A year of four digits, or of two after an apostrophe.
  func year(_ at: Int) -> (Int, Int)? {
    guard at < count else { return nil }
    if has("'’‘`", at: at) {
      guard let (number, end) = number(at + 1), end - at == 3, isEnd(end) else { return nil }
      return (Self.century(number), end)
    }
    guard let (number, end) = number(at), end - at == 4, (1940...2049).contains(number), isEnd(end) else { return nil }
    return (number, end)
  }

  /// The year that two digits stand for.
  static func century(_ number: Int) -> Int { number < 50 ? 2000 + number : 1900 + number }

  func number(_ start: Int) -> (Int, Int)? {
    var value = 0
    var at = start
    while at < count, let digit = scalars[at].digit {
      guard at - start < 6 else { return nil }
      value = value * 10 + digit
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  /// A word in lower case; "q3" is one.
  func word(_ start: Int) -> (String, Int)? {
    var at = start
    while at < count, scalars[at].isLetter || at > start && has("'’", at: at) { at += 1 }
    guard at > start else { return nil }
    while at > start, has("'’", at: at - 1) { at -= 1 }
    var word = ""
    word.unicodeScalars.append(contentsOf: scalars[start..<at].lazy.map { $0 == "’" ? "'" : $0 })
    word = word.lowercased()
    if word == "q", let (quarter, after) = number(at), quarter <= 4 { return ("q\(quarter)", after) }
    return (word, at)
  }

  /// The place behind white space.
  func spaces(_ start: Int) -> Int {
    var at = start
    while at < count, scalars[at].isSpace { at += 1 }
    return at
  }

  /// Whether a date may begin at a place.
  func isBoundary(_ at: Int) -> Bool {
    guard at < count, scalars[at].isLetter || scalars[at].digit != nil || has("'’‘`", at: at) else { return false }
    guard at > 0 else { return true }
    let last = scalars[at - 1]
    if has("'’‘`", at: at) { return last.isSpace }
    return !last.isLetter && last.digit == nil && !has("/.-,$€£#+'’", at: at - 1)
      || last == "-" && has(" ", at: at - 2 < 0 ? count : at - 2)
  }

  /// Whether a date stands at a place right behind a word, as where columns touch: "Leeds2016", "LeedsMay 2016", "QCJuly 2016".
  func isDateBehindWord(_ at: Int) -> Bool {
    guard at > 1, at < count, scalars[at - 1].isLetter, scalars[at - 2].isLetter else { return false }
    if scalars[at].digit != nil { return point(at).map { $0.1 - at >= 4 } ?? false }
    let opensWord =
      scalars[at - 1].properties.isLowercase || at + 1 < count && scalars[at + 1].properties.isLowercase
    return scalars[at].properties.isUppercase && opensWord && point(at) != nil
  }

  /// Whether a number may end at a place.
  func isEnd(_ at: Int) -> Bool {
    guard at < count else { return true }
    return !scalars[at].isLetter && scalars[at].digit == nil && scalars[at] != "%"
  }
}

extension Unicode.Scalar {
  var digit: Int? { value >= 0x30 && value <= 0x39 ? Int(value) - 0x30 : nil }

  /// A letter; the quick answer for ASCII spares the look in the tables.
  var isLetter: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value & ~0x20) : properties.isAlphabetic
  }

  /// White space, as above.
  var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
