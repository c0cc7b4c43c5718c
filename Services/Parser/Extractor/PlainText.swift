/// The lines of a text file in UTF-8, UTF-16 or Windows-1252.
enum PlainText {
  /// Writes each line with its leading spaces, blank lines too.
  static func extract(_ document: [UInt8], into output: inout ExtractionWriter) throws(Refusal) {
    let text = try decode(document)
    var line = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{0C}", "\u{2028}", "\u{2029}", "\u{85}":
        try output.paragraph(FlowParagraph(text: line))
        line = ""
      default: line.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    if !line.isEmpty { try output.paragraph(FlowParagraph(text: line)) }
  }

  private static func decode(_ document: [UInt8]) throws(Refusal) -> String {
    if document.starts(with: [0xEF, 0xBB, 0xBF]) {
      guard let text = String(validating: document.dropFirst(3), as: UTF8.self) else { throw .corrupt }
      return text
    }
    if document.starts(with: [0xFF, 0xFE]) { return try wide(document, lowFirst: true) }
    if document.starts(with: [0xFE, 0xFF]) { return try wide(document, lowFirst: false) }
    if let lowFirst = wideWithoutMark(document) { return try wide(document, lowFirst: lowFirst, from: 0) }
    guard !document.contains(where: { $0 < 0x09 }) else { throw .typeMismatch }
    if let text = String(validating: document, as: UTF8.self) { return text }
    var text = ""
    for byte in document { text.unicodeScalars.append(windows1252(byte)) }
    return text
  }

  /// Which half of each pair comes first in UTF-16 that has no mark: every second byte of European text is zero,
  /// mostly, and never the one beside it. Nil for other text.
  private static func wideWithoutMark(_ document: [UInt8]) -> Bool? {
    let sample = document.prefix(4_096)
    let zeros = (0...1).map { half in sample.indices.count { $0 % 2 == half && document[$0] == 0 } }
    guard min(zeros[0], zeros[1]) == 0, sample.count > 1, max(zeros[0], zeros[1]) * 5 >= sample.count * 2 else {
      return nil
    }
    return zeros[1] > 0
  }

  private static func wide(_ document: [UInt8], lowFirst: Bool, from start: Int = 2) throws(Refusal) -> String {
    guard document.count.isMultiple(of: 2) else { throw .corrupt }
    let units = stride(from: start, to: document.count, by: 2).map { index in
      let pair = (UInt16(document[index]), UInt16(document[index + 1]))
      return lowFirst ? pair.0 | pair.1 << 8 : pair.1 | pair.0 << 8
    }
    guard !units.contains(where: { $0 < 0x09 || (0x0E...0x19).contains($0) }) else { throw .typeMismatch }
    guard let text = String(validating: units, as: UTF16.self) else { throw .corrupt }
    return text
  }

  /// Windows-1252 differs from Latin-1 in these 32 places alone (https://encoding.spec.whatwg.org/#windows-1252).
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80, byte < 0xA0 else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}
