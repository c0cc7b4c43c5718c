/// Ids that sort by the time they were made (RFC 9562, section 5.7).
package enum UUIDv7 {
  /// A new id in lower case: 48 bits of `milliseconds` since 1970, then 74 random bits.
  package static func text(atMilliseconds milliseconds: Int64) -> String {
    var generator = SecureRandomNumberGenerator()
    return text(atMilliseconds: milliseconds, using: &generator)
  }

  /// The same with randomness from `generator`.
  package static func text(
    atMilliseconds milliseconds: Int64, using generator: inout some RandomNumberGenerator
  ) -> String {
    let time = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | (generator.next() & 0x0FFF)
    let low = 0x8000_0000_0000_0000 | (generator.next() & 0x3FFF_FFFF_FFFF_FFFF)
    let digits = Hexadecimal.encode(bytes(of: high) + bytes(of: low))
    var text = ""
    text.reserveCapacity(36)
    for (place, digit) in digits.unicodeScalars.enumerated() {
      if place == 8 || place == 12 || place == 16 || place == 20 { text.unicodeScalars.append("-") }
      text.unicodeScalars.append(digit)
    }
    return text
  }

  private static func bytes(of word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
  }
}
