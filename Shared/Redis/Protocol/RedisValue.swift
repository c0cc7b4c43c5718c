/// What Redis answers.
package enum RedisValue: Sendable, Equatable {
  case null
  case int(Int64)
  case bytes([UInt8])
  case status(String)
  case array([RedisValue])

  /// The text of a string; nil for other values and for bytes that are not UTF-8.
  package var text: String? {
    switch self {
    case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
    case .status(let text): text
    default: nil
    }
  }

  /// The number, when this is one or the text of one.
  package var integer: Int64? {
    if case .int(let number) = self { number } else { text.flatMap { Int64($0) } }
  }

  /// The elements of an array.
  package var array: [RedisValue]? {
    if case .array(let values) = self { values } else { nil }
  }
}
