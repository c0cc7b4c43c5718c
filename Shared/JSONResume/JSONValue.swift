/// A JSON value (RFC 8259). Numbers stay text, so that nothing is rounded; keys keep their order.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and its value.
  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of the document in `bytes`; throws when it breaks a limit or the grammar.
  package static func parse(_ bytes: [UInt8], limits: JSONLimits) throws(JSONResumeError) -> JSONValue {
    guard bytes.count <= limits.bytes else {
      throw JSONResumeError(.tooLarge, "\(bytes.count) bytes, at most \(limits.bytes)")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONResumeError(.notUTF8, "the text is not UTF-8")
    }
    guard !bytes.contains(0) else { throw JSONResumeError(.containsNUL, "a NUL byte stands in the text") }
    guard JSONDepthScan.isWithin(limits.depth, bytes) else {
      throw JSONResumeError(.tooDeep, "nested deeper than \(limits.depth)")
    }
    var reader = JSONReader(bytes: bytes, valuesLeft: limits.values)
    return try reader.document()
  }

  /// The value under `key`; nil when this is no object or does not have it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text, when this is a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The schema's word for the type.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
