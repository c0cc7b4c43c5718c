/// The secret that proves a session: 256 random bits in hexadecimal behind a prefix that scanners of leaked secrets
/// can look for.
package enum SessionToken {
  private static let prefix = "rr_"
  private static let digits = Array("0123456789abcdef".utf8)

  /// A new token out of this source of randomness, which must be unpredictable.
  package static func make(using generator: inout some RandomNumberGenerator) -> String {
    var text = Array(prefix.utf8)
    for _ in 0..<32 {
      let byte = UInt8.random(in: 0...255, using: &generator)
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a text has a token's form; anything else is refused before the database is asked.
  package static func isWellFormed(_ text: some StringProtocol) -> Bool {
    text.utf8.count == prefix.utf8.count + 64 && text.hasPrefix(prefix)
      && text.utf8.dropFirst(prefix.utf8.count).allSatisfy { digits.contains($0) }
  }

  /// The token of an `Authorization` header; nil when it is no bearer token of ours (RFC 6750 2.1).
  package static func bearer(_ header: String) -> String? {
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    let token = parts[1].trimmed(of: [" "])
    return isWellFormed(token) ? token : nil
  }
}
