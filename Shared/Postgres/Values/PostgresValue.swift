/// A parameter of a statement.
package enum PostgresValue: Sendable, Equatable {
  case null
  /// Text; also UUIDs and JSON, with a cast in the statement.
  case text(String)
  case int(Int64)
  case bool(Bool)
  case double(Double)
  /// A bytea.
  case bytes([UInt8])
}
