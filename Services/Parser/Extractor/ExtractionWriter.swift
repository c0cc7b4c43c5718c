/// Writes the format of FORMAT.md, up to a limit.
struct ExtractionWriter {
  private var bytes: [UInt8] = []
  private let limit: Int
  /// Whether anything a reader could use was written.
  private(set) var hasText = false

  /// A writer that refuses to grow beyond `limit` bytes.
  init(limit: Int) {
    self.limit = limit
    bytes.append(contentsOf: "roleready-extraction 2\n".utf8)
  }

  /// What is written instead of text when a document is refused.
  static func refusal(_ refusal: Refusal) -> [UInt8] {
    Array("refused \(refusal.rawValue)\n".utf8)
  }

  /// A page and its size, in points.
  mutating func page(_ number: Int, width: Double, height: Double) throws(Refusal) {
    try line("page", [number, Self.hundredths(width), Self.hundredths(height)], text: nil)
  }

  /// A word at its place, in points from the top left corner of its page.
  mutating func word(_ word: PlacedWord, page: Int) throws(Refusal) {
    let numbers = [
      page, Self.hundredths(word.x0), Self.hundredths(word.y0), Self.hundredths(word.x1), Self.hundredths(word.y1),
      Self.hundredths(word.size), word.flags, word.begin, word.end,
    ]
    try line("word", numbers, text: word.text)
  }

  /// A link at its place, in points from the top left corner of its page.
  mutating func link(_ link: PlacedLink, page: Int) throws(Refusal) {
    let numbers = [
      page, Self.hundredths(link.x0), Self.hundredths(link.y0), Self.hundredths(link.x1), Self.hundredths(link.y1), 0,
      0,
    ]
    try line("link", numbers, text: link.target)
  }

  /// A link of the paragraph that was written last.
  mutating func link(_ target: String) throws(Refusal) {
    try line("link", [0, 0, 0, 0, 0, 0, 0], text: target)
  }

  /// A paragraph of a document that flows.
  mutating func paragraph(_ paragraph: FlowParagraph) throws(Refusal) {
    let numbers = [
      paragraph.area.rawValue, paragraph.table, paragraph.row, paragraph.cell, paragraph.style.rawValue,
      Self.hundredths(paragraph.size), paragraph.flags,
    ]
    try line("para", numbers, text: paragraph.text)
  }

  /// The whole, closed by the line that proves it whole.
  func finished() -> [UInt8] { bytes + Array("end\n".utf8) }

  private mutating func line(_ kind: String, _ numbers: [Int], text: String?) throws(Refusal) {
    bytes.append(contentsOf: kind.utf8)
    for number in numbers {
      bytes.append(0x09)
      bytes.append(contentsOf: String(number).utf8)
    }
    if let text {
      bytes.append(0x09)
      append(text)
      if kind != "link", text.utf8.contains(where: { $0 > 0x20 && $0 != 0x7F }) { hasText = true }
    }
    bytes.append(0x0A)
    guard bytes.count <= limit else { throw .tooComplex }
  }

  /// Text on one line: a tab becomes U+001F, other control characters vanish.
  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x09 {
        bytes.append(0x1F)
      } else if byte >= 0x20, byte != 0x7F {
        bytes.append(byte)
      }
    }
  }

  private static func hundredths(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((min(max(value, -100_000), 100_000) * 100).rounded())
  }
}
