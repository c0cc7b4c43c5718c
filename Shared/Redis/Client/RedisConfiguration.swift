/// Where Redis is and how long it may take.
package struct RedisConfiguration: Sendable, Equatable {
  package let host: String
  package let port: Int
  package let password: String
  package let user: String
  package let database: Int
  /// Whether the connection is secured by TLS (rediss://).
  package let isSecure: Bool
  /// The file of the certificates that are trusted for TLS; the system's when there is none.
  package var authorityFile: String?
  /// How long an answer may take.
  package var commandTimeout: Duration = .seconds(2)
  /// How long making a connection may take.
  package var connectTimeout: Duration = .seconds(3)
  /// Commands that may wait for their answers at once.
  package var inFlightLimit = 10_000
  /// What one answer may hold at most.
  package var replyBytesLimit = 16 << 20
  package var replyElementsLimit = 1_000_000

  /// Reads redis://[[user]:password@]host[:port][/database], or rediss:// for TLS; nil when it is neither.
  package init?(url: String) {
    guard let scheme = ["redis://", "rediss://"].first(where: url.hasPrefix) else { return nil }
    isSecure = scheme == "rediss://"
    var rest = url.dropFirst(scheme.count)
    var credentials: Substring = ""
    if let at = rest.lastIndex(of: "@") {
      credentials = rest[..<at]
      rest = rest[rest.index(after: at)...]
    }
    let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first, !address.isEmpty else { return nil }
    var host = address
    var port: Substring = "6379"
    if address.first == "[", let end = address.firstIndex(of: "]") {
      host = address[address.index(after: address.startIndex)..<end]
      let after = address[address.index(after: end)...]
      if after.first == ":" { port = after.dropFirst() }
    } else if let colon = address.lastIndex(of: ":") {
      host = address[..<colon]
      port = address[address.index(after: colon)...]
    }
    guard !host.isEmpty, let portNumber = Int(port), (1...65_535).contains(portNumber) else { return nil }
    let databaseText = parts.count > 1 ? parts[1] : ""
    guard let database = databaseText.isEmpty ? 0 : Int(databaseText), database >= 0 else { return nil }
    let words = credentials.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let user = Self.decoded(words.count == 2 ? words[0] : ""), let password = Self.decoded(words.last ?? "")
    else {
      return nil
    }
    self.host = String(host)
    self.port = portNumber
    self.user = user
    self.password = password
    self.database = database
  }

  /// Percent-decoding (RFC 3986, section 2.1).
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
          return nil
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
