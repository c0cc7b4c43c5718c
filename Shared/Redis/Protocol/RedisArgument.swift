/// One word of a command.
package enum RedisArgument: Sendable, ExpressibleByStringLiteral {
  case text(String)
  case bytes([UInt8])
  case int(Int64)

  package init(stringLiteral value: String) {
    self = .text(value)
  }

  /// Adds the word's bytes to others.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .bytes(let content): bytes.append(contentsOf: content)
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    }
  }
}
