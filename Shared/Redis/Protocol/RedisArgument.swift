/// One word of a command.
package enum RedisArgument: Sendable, ExpressibleByStringLiteral {
  case text(String)
  case bytes([UInt8])
  case int(Int64)

  package init(stringLiteral value: String) {
    self = .text(value)
  }

  var encoded: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .int(let number): Array(String(number).utf8)
    }
  }
}
