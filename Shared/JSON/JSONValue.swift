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
  package static func parse(_ bytes: [UInt8], limits: JSONLimits = .document) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else {
      throw JSONError(.tooLarge, "\(bytes.count) bytes, at most \(limits.bytes)")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONError(.notUTF8, "the text is not UTF-8")
    }
    guard !bytes.contains(0) else { throw JSONError(.containsNUL, "a NUL byte stands in the text") }
    guard JSONDepthScan.isWithin(limits.depth, bytes) else {
      throw JSONError(.tooDeep, "nested deeper than \(limits.depth)")
    }
    var reader = JSONReader(bytes: bytes, valuesLeft: limits.values)
    return try reader.document()
  }

  /// The value under `key`; nil when this is no object or does not have it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The truth, when this is a boolean.
  package var bool: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  /// The number, when this is one without fraction that fits.
  package var integer: Int64? {
    guard case .number(let text) = self else { return nil }
    return Int64(text)
  }

  /// The number, when this is one.
  package var double: Double? {
    guard case .number(let text) = self else { return nil }
    return Double(text)
  }

  /// The values, when this is an array.
  package var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
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

  /// The JSON text of this value: indented by two spaces and ended by a line feed, or one line without one.
  package func encoded(pretty: Bool = false) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.value(self)
    if pretty { writer.endLine() }
    return writer.bytes
  }
}
