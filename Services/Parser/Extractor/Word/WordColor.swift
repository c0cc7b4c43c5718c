/// A colour of text, or of what lies under it.
enum WordColor: Equatable {
  case rgb(UInt32)
  /// Some other, a theme's or a pattern's, that only the program which shows it knows.
  case other

  static let white = WordColor.rgb(0xFF_FFFF)

  /// Six hexadecimal digits; nil for "auto" and what is no colour.
  init?(hexadecimal: String) {
    let digits = hexadecimal.hasPrefix("#") ? hexadecimal.dropFirst() : hexadecimal[...]
    guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
    self = .rgb(value)
  }

  /// The fill of `w:shd`; nil where it leaves the ground as it is.
  init?(shading element: XMLElement) {
    guard element.attribute("w:themeFill") == nil else {
      self = .other
      return
    }
    guard let fill = element.attribute("w:fill"), fill != "auto" else { return nil }
    self = WordColor(hexadecimal: fill) ?? .other
  }

  /// Whether a person cannot tell one from the other: no part differs by a sixteenth of the range.
  func isLike(_ other: WordColor) -> Bool {
    guard case .rgb(let one) = self, case .rgb(let two) = other else { return false }
    return [16, 8, 0].allSatisfy { shift in
      abs(Int(one >> UInt32(shift) & 0xFF) - Int(two >> UInt32(shift) & 0xFF)) < 16
    }
  }
}
