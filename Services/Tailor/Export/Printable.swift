/// Text as it may be put on a page.
enum Printable {
  /// The text on one line: no control characters, no marks that turn the direction of what follows, runs of white
  /// space as one space, none at the ends.
  static func line(_ text: String) -> String {
    var line = ""
    var hasGap = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F {
        hasGap = !line.isEmpty
      } else if !isHidden(scalar) {
        if hasGap { line.append(" ") }
        hasGap = false
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The line feeds of a text kept, each line by itself.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line(String($0)) }.filter { !$0.isEmpty }
  }

  /// Directional marks (they let a page show something else than a machine reads), C1 controls, the byte order mark
  /// and what is no character.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: scalar.properties.isNoncharacterCodePoint
    }
  }
}
