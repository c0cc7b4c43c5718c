extension Unicode.Scalar {
  var isASCIILowercase: Bool { self >= "a" && self <= "z" }
  var isASCIIUppercase: Bool { self >= "A" && self <= "Z" }
  var isASCIILetter: Bool { isASCIILowercase || isASCIIUppercase }
  var isDigit: Bool { self >= "0" && self <= "9" }

  /// A letter or digit of any script, or a mark that combines with one.
  var isWordPart: Bool {
    if isASCII { return isASCIILetter || isDigit }
    if value < 0xC0 { return self == "\u{AA}" || self == "\u{B5}" || self == "\u{BA}" }
    return properties.isAlphabetic || properties.numericType != nil || isCombiningMark
  }

  var isCombiningMark: Bool { value >= 0x300 && value <= 0x36F }

  /// Leaves no trace on the page: soft hyphen, zero-width characters, byte order mark.
  var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// Bytes in UTF-8.
  var utf8Width: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }
}
