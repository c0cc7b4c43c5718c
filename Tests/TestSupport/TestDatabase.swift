import Foundation
import Logging
package import Postgres

/// A database of a test's own on the real server of the test run.
package struct TestDatabase: Sendable {
  /// Where it is, with its role and password.
  package let url: String
  /// Connections to it.
  package let pool: PostgresPool

  /// Hands a fresh database's pool to `body` and drops the database afterwards.
  package static func with<Output: Sendable>(
    connections: Int = 10, migrations: [Migration] = [], _ body: (PostgresPool) async throws -> Output
  ) async throws -> Output {
    try await withDatabase(connections: connections, migrations: migrations) { try await body($0.pool) }
  }

  /// Hands a fresh database to `body` and drops it afterwards: empty, or a copy of one to which `migrations` were applied
  /// once for all tests.
  package static func withDatabase<Output: Sendable>(
    connections: Int = 10, migrations: [Migration] = [], _ body: (TestDatabase) async throws -> Output
  ) async throws -> Output {
    let server = try TestServers.variable("TEST_DATABASE_URL")
    let administration = pool(server, connections: 1)
    let name = "test_\(UInt64.random(in: 0 ... .max))"
    let result: Result<Output, any Error>
    do {
      let template = try await TestTemplates.shared.name(for: migrations, administration)
      _ = try await administration.execute("create database \(name) template \(template)")
      let url = try Self.url(of: name)
      let database = TestDatabase(url: url, pool: pool(url, connections: connections))
      do { result = .success(try await body(database)) } catch { result = .failure(error) }
      await database.pool.close()
    } catch { result = .failure(error) }
    _ = try? await administration.execute("drop database if exists \(name) with (force)")
    await administration.close()
    return try result.get()
  }

  /// Where a database of the test run's server is.
  static func url(of name: String) throws -> String {
    let server = try TestServers.variable("TEST_DATABASE_URL")
    guard var parts = URLComponents(string: server) else { throw TestServers.Missing(variable: "TEST_DATABASE_URL") }
    parts.path = "/\(name)"
    return parts.string ?? server
  }

  static func pool(_ url: String, connections: Int) -> PostgresPool {
    PostgresPool(
      // A loaded machine may be slow: that a wait for a connection ends has tests of its own.
      configuration: PostgresConfiguration(url: url, connectionLimit: connections, poolTimeout: .seconds(120)),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }
}
