extension StringProtocol {
  /// Without white space at either end.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }

  /// Without white space and the marks that separate parts of a line, at either end.
  var bare: String {
    var scalars = String(self).unicodeScalars[...]
    while let first = scalars.first, Self.isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, Self.isEdge(last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || ",;:|-–—•·/".unicodeScalars.contains(scalar) || scalar.isPictograph
  }

  /// Lower-case words of letters and digits, other marks left out; an apostrophe joins.
  var plainWords: [String] {
    var words: [String] = []
    var word = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isWordPart {
        word.unicodeScalars.append(scalar)
      } else if scalar == "'" || scalar == "’" {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Parts between any of the separators, outside brackets, trimmed; empty parts left out.
  func parts(separatedBy isSeparator: (Character) -> Bool) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    for character in self {
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth = Swift.max(0, depth - 1) }
      if depth == 0, isSeparator(character) {
        parts.append(part.trimmed)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part.trimmed)
    return parts.filter { !$0.isEmpty }
  }

  /// Parts between a separator of several characters.
  func parts(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.range(of: separator) {
      parts.append(rest[..<range.lowerBound].trimmed)
      rest = rest[range.upperBound...]
    }
    parts.append(rest.trimmed)
    return parts.filter { !$0.isEmpty }
  }

  /// Where a text first stands in this one.
  func range(of text: String) -> Range<Index>? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].hasPrefix(text) { return found..<index(found, offsetBy: text.count) }
      start = index(after: found)
    }
    return nil
  }

  /// Whether every letter is a capital, and there are at least two.
  var isAllCapitals: Bool {
    var count = 0
    for scalar in unicodeScalars where scalar.isLetter {
      if scalar.properties.isLowercase { return false }
      count += 1
    }
    return count >= 2
  }

  var hasDigit: Bool { unicodeScalars.contains(where: \.isDecimal) }
  var digitCount: Int { unicodeScalars.count(where: \.isDecimal) }
}

extension Unicode.Scalar {
  /// A symbol that stands in for a word, such as an envelope, or a character of a symbol font.
  var isPictograph: Bool {
    switch value {
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x2460...0x24FF, 0x25A0...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF,
      0xE000...0xF8FF, 0xFE0F, 0x1F300...0x1FAFF, 0xF0000...0x10FFFF:
      true
    default: false
    }
  }

  /// A letter, a digit or a mark on a letter; the quick answer for ASCII spares the look in the tables.
  var isWordPart: Bool {
    if value < 0x80 { return isLetter || digit != nil }
    return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  /// A decimal digit of any script.
  var isDecimal: Bool { value < 0x80 ? digit != nil : properties.numericType == .decimal }
}
