import Foundation
import Logging
package import Postgres

/// A database of a test's own on the real server of the test run.
package struct TestDatabase: Sendable {
  /// Where it is, with its role and password.
  package let url: String
  /// Connections to it.
  package let pool: PostgresPool

  /// Hands a fresh, empty database's pool to `body` and drops the database afterwards.
  package static func with<Output: Sendable>(
    connections: Int = 10, _ body: (PostgresPool) async throws -> Output
  ) async throws -> Output {
    try await withDatabase(connections: connections) { try await body($0.pool) }
  }

  /// Hands a fresh, empty database to `body` and drops it afterwards.
  package static func withDatabase<Output: Sendable>(
    connections: Int = 10, _ body: (TestDatabase) async throws -> Output
  ) async throws -> Output {
    let server = try TestServers.variable("TEST_DATABASE_URL")
    let name = "test_\(UInt64.random(in: 0 ... .max))"
    let administration = pool(server, connections: 1)
    _ = try await administration.execute("create database \(name)")
    guard var parts = URLComponents(string: server) else { throw TestServers.Missing(variable: "TEST_DATABASE_URL") }
    parts.path = "/\(name)"
    let url = parts.string ?? server
    let database = TestDatabase(url: url, pool: pool(url, connections: connections))
    let result: Result<Output, any Error>
    do { result = .success(try await body(database)) } catch { result = .failure(error) }
    await database.pool.close()
    _ = try? await administration.execute("drop database if exists \(name) with (force)")
    await administration.close()
    return try result.get()
  }

  private static func pool(_ url: String, connections: Int) -> PostgresPool {
    PostgresPool(
      configuration: PostgresConfiguration(url: url, connectionLimit: connections),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }
}
