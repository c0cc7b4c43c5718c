import Postgres
import Redis

extension VariableCheck where Value == NetworkAddress {
  /// Where another service listens.
  package static var address: Self {
    Self("a host and a port such as 127.0.0.1:7101") { NetworkAddress($0) }
  }
}

extension VariableCheck where Value == String {
  /// A name or an address to listen on.
  package static var host: Self {
    Self("a host name or an IP address such as 127.0.0.1") { NetworkAddress.isHost($0) ? $0 : nil }
  }

  /// An absolute URL with one of the given schemes and a host; the whole text is kept.
  package static func url(schemes: [String]) -> Self {
    Self("a URL that begins with " + schemes.map { "\($0)://" }.joined(separator: " or ")) { text in
      guard let end = text.firstRange(of: "://"), schemes.contains(text[..<end.lowerBound].lowercased()) else {
        return nil
      }
      let rest = text[end.upperBound...]
      guard let first = rest.first, first != "/", text.utf8.count <= 2_048 else { return nil }
      return text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F } ? text : nil
    }
  }

  /// Where a PostgreSQL database is; libpq has the last word.
  static var postgresURL: Self {
    let check = url(schemes: ["postgres", "postgresql"])
    return Self(check.expectation) { text in
      check.parse(text).flatMap { PostgresConfiguration.isValid(url: $0) ? $0 : nil }
    }
  }

  /// Where Redis is.
  static var redisURL: Self {
    let check = url(schemes: ["redis", "rediss"])
    return Self(check.expectation) { text in
      check.parse(text).flatMap { RedisConfiguration(url: $0) == nil ? nil : $0 }
    }
  }
}
