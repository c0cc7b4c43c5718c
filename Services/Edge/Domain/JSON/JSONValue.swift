/// A JSON text as a value, for the small bodies that the API takes.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of an object; nil for other values, absent members and null.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self, let member = members[key], member != .null else { return nil }
    return member
  }

  /// The text of a string; nil for other values.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth of a boolean; nil for other values.
  package var bool: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// A number without fraction; nil for other values.
  package var integer: Int64? {
    if case .number(let number) = self { Int64(exactly: number) } else { nil }
  }

  /// The elements of an array; nil for other values.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}
