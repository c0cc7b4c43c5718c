/// Characters that fonts and typesetters put in place of plain ones.
enum PlainScalars {
  /// The text with ligatures as letters, narrow spaces as spaces, and without marks that cannot be seen.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return text }
    if dots.contains(text) { return "·" }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF: continue
      case 0x2000...0x200A, 0x202F, 0x205F: out.append(" ")
      // Where the bullet stands in the TeX companion fonts (TS1), which often don't say what their characters are.
      case 0x88: out.append("\u{2022}")
      // A dotless i below an accent is a plain one.
      case 0x300...0x308 where out.last == "\u{131}":
        out.removeLast()
        out.append(contentsOf: ["i", scalar])
      case 0xFB00...0xFB06: out.append(contentsOf: ligatures[Int(scalar.value) - 0xFB00].unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Hyphens of every kind as the plain one, a soft one that was drawn too; but at the end of a word, where they may
  /// only part it.
  static func drawn(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHyphen) else { return text }
    if text == "\u{AD}" { return "-" }
    var out = String.UnicodeScalarView()
    let last = text.unicodeScalars.index(before: text.unicodeScalars.endIndex)
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      out.append(isHyphen(scalar) && (index != last || scalar.value == 0x2011) ? "-" : scalar)
    }
    return String(out)
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xAD || scalar.value == 0x2010 || scalar.value == 0x2011
  }

  /// Marks that part words as the middle dot does.
  private static let dots: Set<String> = ["\u{2219}", "\u{22C5}", "\u{2027}", "\u{30FB}"]

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "ft", "st"]
}

extension ExtractedDocument {
  /// The document in plain characters.
  var plain: ExtractedDocument {
    var document = self
    for index in document.words.indices {
      document.words[index].text = PlainScalars.drawn(PlainScalars.plain(document.words[index].text))
    }
    for index in document.paragraphs.indices {
      document.paragraphs[index].text = PlainScalars.plain(document.paragraphs[index].text)
    }
    return document
  }
}
