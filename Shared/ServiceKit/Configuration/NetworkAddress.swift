/// A host and a port.
package struct NetworkAddress: Sendable, Equatable, CustomStringConvertible {
  /// A name, an IPv4 address, or an IPv6 address without brackets.
  package var host: String
  /// 0 to 65535.
  package var port: Int

  /// The address of `port` on `host`.
  package init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// Reads "host:port"; an IPv6 address stands in brackets, as in "[::1]:7101".
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    var host = text[..<colon]
    let digits = text[text.index(after: colon)...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits) else { return nil }
    guard (1...65_535).contains(port) else { return nil }
    if host.hasPrefix("[") && host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
      guard host.contains(":") else { return nil }
    } else if host.contains(":") {
      return nil
    }
    guard Self.isHost(host) else { return nil }
    self.init(host: String(host), port: port)
  }

  /// "host:port", an IPv6 address in brackets.
  package var description: String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// Letters, digits, hyphens, dots, underscores (compose names have them) and, for IPv6, colons: at most 253.
  static func isHost(_ text: some StringProtocol) -> Bool {
    (1...253).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
