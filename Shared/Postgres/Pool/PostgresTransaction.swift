/// An open transaction; its statements run one after another on one connection.
package struct PostgresTransaction: Sendable {
  let connection: PostgresConnection

  /// The rows a statement gives.
  package func query(_ sql: String, _ parameters: [PostgresValue] = []) async throws(PostgresError) -> [PostgresRow] {
    try await connection.execute(sql, parameters).rows
  }

  /// Runs a statement; returns how many rows it inserted, changed or removed.
  package func execute(_ sql: String, _ parameters: [PostgresValue] = []) async throws(PostgresError) -> Int {
    try await connection.execute(sql, parameters).affected
  }

  /// Runs several statements without parameters, as in a migration.
  func executeScript(_ sql: String) async throws(PostgresError) {
    try await connection.script(sql)
  }
}
