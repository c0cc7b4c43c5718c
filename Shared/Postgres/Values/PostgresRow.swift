/// One row of a result; columns are read by name, as the type the caller expects.
package struct PostgresRow: Sendable {
  private let result: PostgresResult
  private let place: Int32

  init(result: PostgresResult, place: Int32) {
    self.result = result
    self.place = place
  }

  /// The text of a column. Throws `.decoding` when it is NULL or there is no such column; so do the others.
  package func text(_ column: String) throws(PostgresError) -> String {
    try present(textIfPresent(column), column)
  }

  /// The text of a column; nil for NULL.
  package func textIfPresent(_ column: String) throws(PostgresError) -> String? {
    switch result.withCell(place, try number(of: column), { String(validating: $0, as: UTF8.self) }) {
    case .some(.some(let text)): return text
    case .some(.none): throw mismatch(column, "text")
    case .none: return nil
    }
  }

  /// The whole number of a column.
  package func int(_ column: String) throws(PostgresError) -> Int64 {
    try present(intIfPresent(column), column)
  }

  /// The whole number of a column; nil for NULL.
  package func intIfPresent(_ column: String) throws(PostgresError) -> Int64? {
    guard let text = try textIfPresent(column) else { return nil }
    guard let number = Int64(text) else { throw mismatch(column, "a whole number") }
    return number
  }

  /// The truth of a column.
  package func bool(_ column: String) throws(PostgresError) -> Bool {
    try present(boolIfPresent(column), column)
  }

  /// The truth of a column; nil for NULL.
  package func boolIfPresent(_ column: String) throws(PostgresError) -> Bool? {
    switch try textIfPresent(column) {
    case "t": true
    case "f": false
    case nil: nil
    default: throw mismatch(column, "a boolean")
    }
  }

  /// The number of a column.
  package func double(_ column: String) throws(PostgresError) -> Double {
    try present(doubleIfPresent(column), column)
  }

  /// The number of a column; nil for NULL.
  package func doubleIfPresent(_ column: String) throws(PostgresError) -> Double? {
    guard let text = try textIfPresent(column) else { return nil }
    guard let number = Double(text) else { throw mismatch(column, "a number") }
    return number
  }

  /// The bytes of a bytea column.
  package func bytes(_ column: String) throws(PostgresError) -> [UInt8] {
    try present(bytesIfPresent(column), column)
  }

  /// The bytes of a bytea column; nil for NULL.
  package func bytesIfPresent(_ column: String) throws(PostgresError) -> [UInt8]? {
    switch result.withCell(place, try number(of: column), { HexForm.bytes($0) }) {
    case .some(.some(let bytes)): return bytes
    case .some(.none): throw mismatch(column, "bytes")
    case .none: return nil
    }
  }

  private func number(of column: String) throws(PostgresError) -> Int32 {
    guard let number = result.column(column) else {
      throw PostgresError(.decoding, "the result has no column \(column)")
    }
    return number
  }

  private func present<Value>(_ value: Value?, _ column: String) throws(PostgresError) -> Value {
    guard let value else { throw PostgresError(.decoding, "column \(column) is NULL") }
    return value
  }

  private func mismatch(_ column: String, _ expected: String) -> PostgresError {
    PostgresError(.decoding, "column \(column) is not \(expected)")
  }
}
