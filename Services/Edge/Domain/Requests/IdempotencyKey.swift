/// A client's name for one thing it wants done once (`Idempotency-Key`).
package struct IdempotencyKey: Sendable, Equatable {
  /// The key as it was sent.
  package let text: String

  /// The key; nil unless it is 1 to 128 visible ASCII characters. Quotes around it, as drafts of the header
  /// write it, are dropped.
  package init?(_ raw: String) {
    var bytes = Array(raw.utf8)
    if bytes.count >= 2, bytes.first == 0x22, bytes.last == 0x22 { bytes = Array(bytes.dropFirst().dropLast()) }
    guard (1...128).contains(bytes.count), bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
