import Postgres

/// Databases to which migrations were applied, to be copied: copying one is much faster than migrating anew.
actor TestTemplates {
  static let shared = TestTemplates()
  private var making: [[String]: Task<String, any Error>] = [:]

  /// The database that holds these migrations and nothing else.
  func name(for migrations: [Migration], _ administration: PostgresPool) async throws -> String {
    guard !migrations.isEmpty else { return "template0" }
    let key = migrations.map { "\($0.component)/\($0.number)/\($0.sql)" }
    if let task = making[key] { return try await task.value }
    let task = Task {
      let name = "template_\(UInt64.random(in: 0 ... .max))"
      _ = try await administration.execute("create database \(name) template template0")
      let pool = TestDatabase.pool(try TestDatabase.url(of: name), connections: 1)
      _ = try await Migrator(pool: pool).migrate(migrations)
      await pool.close()
      return name
    }
    making[key] = task
    return try await task.value
  }
}
