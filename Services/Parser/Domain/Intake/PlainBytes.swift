/// Tells text from other bytes.
enum PlainBytes {
  /// How files of other kinds begin.
  private static let others: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], OtherFormat.compound, Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    [0x7F, 0x45, 0x4C, 0x46], Array("{\\rtf".utf8),
  ]

  /// Whether bytes are text: they do not open as a file of another kind, and hold no control characters but those of
  /// lines and pages.
  static func areText(_ content: [UInt8]) -> Bool {
    guard !others.contains(where: { content.starts(with: $0) }) else { return false }
    if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) || isWide(content) {
      return content.count.isMultiple(of: 2)
    }
    return !content.contains { $0 < 0x09 || (0x0E...0x1A).contains($0) }
  }

  /// Whether text without a mark is UTF-16: in that of European languages every second byte is zero, mostly, and
  /// never the one beside it.
  private static func isWide(_ content: [UInt8]) -> Bool {
    let sample = content.prefix(4_096)
    let zeros = (0...1).map { half in sample.indices.count { $0 % 2 == half && content[$0] == 0 } }
    return min(zeros[0], zeros[1]) == 0 && sample.count > 1 && max(zeros[0], zeros[1]) * 5 >= sample.count * 2
  }
}
