extension JSONWriter {
  /// Appends `text` between quotation marks, escaped; cut at a character's first byte when longer than `limit`.
  mutating func quote(_ text: String, limit: Int) {
    append(byte: UInt8(ascii: "\""))
    let appended: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0, limit: limit) }
    if appended == nil {
      Array(text.utf8).withUnsafeBufferPointer { escape($0, limit: limit) }
    }
    append(byte: UInt8(ascii: "\""))
  }

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, limit: Int) {
    var end = source.count
    if end > limit {
      end = limit
      while end > 0, source[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
    }
    var runStart = 0
    for index in 0..<end where Self.needsEscape(source[index]) {
      append(bytes: source[runStart..<index])
      appendEscape(of: source[index])
      runStart = index + 1
    }
    append(bytes: source[runStart..<end])
    if end < source.count { append(bytes: "…".utf8) }
  }

  /// RFC 8259, section 7: quotation mark, reverse solidus and control characters must be escaped.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(byte: UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte: byte)
    case 0x0A: append(byte: UInt8(ascii: "n"))
    case 0x0D: append(byte: UInt8(ascii: "r"))
    case 0x09: append(byte: UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      append(bytes: "u00".utf8)
      append(byte: digits[Int(byte >> 4)])
      append(byte: digits[Int(byte & 0x0F)])
    }
  }
}
