import Synchronization

/// Tells names of log fields whose values must not be written.
package enum SecretKeys {
  /// What stands in the log instead of a secret.
  package static let redacted = "[redacted]"

  private static let words: Set<String> = [
    "apikey", "authorization", "cookie", "credential", "credentials", "passphrase", "passwd", "password", "pwd",
    "secret", "secrets", "token",
  ]
  private static let pairs: Set<String> = ["api key", "private key", "signing key", "encryption key", "access key"]

  /// A program logs under few names, again and again; the limit is for names made of input.
  private static let known = Mutex<[String: Bool]>([:])
  private static let knownLimit = 512

  /// True when a word of `key` names a secret: "session_token", "setCookie", "API-Key".
  ///
  /// Whole words count, so that "input_tokens", a number, is shown.
  package static func names(_ key: String) -> Bool {
    if let answer = known.withLock({ $0[key] }) { return answer }
    let parts = split(key)
    let answer =
      parts.contains(where: words.contains)
      || zip(parts, parts.dropFirst()).contains { pairs.contains("\($0) \($1)") }
    known.withLock { if $0.count < knownLimit { $0[key] = answer } }
    return answer
  }

  /// The words of a name in snake_case, kebab-case, dotted or camelCase, in lower case.
  private static func split(_ key: String) -> [String] {
    var parts: [String] = []
    var word: [UInt8] = []
    var previousWasLower = false
    for byte in key.utf8.prefix(128) {
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      if !(isUpper || isLower) || (isUpper && previousWasLower) {
        if !word.isEmpty { parts.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      if isUpper || isLower { word.append(byte | 0x20) }
      previousWasLower = isLower
    }
    if !word.isEmpty { parts.append(String(decoding: word, as: UTF8.self)) }
    return parts
  }
}
