/// The W3C trace context of a request (https://www.w3.org/TR/trace-context/, section 3.2).
package enum TraceParent {
  /// The header as it came when it is one that can be passed on; nil otherwise.
  package static func valid(_ header: String?) -> String? {
    guard let header, header.utf8.count == 55, header.utf8.allSatisfy(isAllowed) else { return nil }
    let fields = header.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.utf8.count) == [2, 32, 16, 2], fields[0] == "00",
      fields[1].contains(where: { $0 != "0" }), fields[2].contains(where: { $0 != "0" })
    else { return nil }
    return header
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || byte == 0x2D
  }

  /// A new trace out of this source of randomness.
  package static func make(using generator: inout some RandomNumberGenerator) -> String {
    let words = (0..<3).map { _ in hexadecimal(UInt64.random(in: 1 ... .max, using: &generator)) }
    return "00-\(words[0])\(words[1])-\(words[2])-01"
  }

  private static func hexadecimal(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
