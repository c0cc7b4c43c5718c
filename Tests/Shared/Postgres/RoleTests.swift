import Foundation
import Logging
import Postgres
import TestSupport
import Testing

/// The roles and databases that deploy/postgres/database.sh makes: one of each for a service, and nothing of others'.
@Suite struct RoleTests {
  private struct Failed: Error { let status: Int32 }

  private let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../deploy/postgres/database.sh").standardized.path

  /// Runs the script for a service of the test's own.
  private func make(_ name: String, _ server: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bash", script, server, name, "password-of-\(name)"]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
  }

  /// The URL of a database for a role.
  private func url(_ role: String, _ database: String, _ server: String) throws -> String {
    var parts = try #require(URLComponents(string: server))
    (parts.user, parts.password, parts.path) = (role, "password-of-\(role)", "/\(database)")
    return try #require(parts.string)
  }

  private func pool(_ url: String) -> PostgresPool {
    PostgresPool(
      configuration: PostgresConfiguration(url: url, connectionLimit: 1),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func aServicesRoleOwnsItsDatabaseAndCannotEnterAnothers() async throws {
    try await TestDatabase.withDatabase { database in
      let names = (0..<2).map { _ in "service_\(UInt32.random(in: 0 ... .max))" }
      // Twice is as good as once.
      for name in names + names { try make(name, database.url) }
      let own = pool(try url(names[0], names[0], database.url))
      try await Migrator(pool: own).migrate([
        Migration(component: "trial", number: 1, name: "first", sql: "create table secrets (n integer)")
      ])
      #expect(try await own.query("select 1 from secrets").isEmpty)
      let rights =
        "select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as any from pg_roles"
      let row = try await own.query(rights + " where rolname = current_user").first
      #expect(try row?.bool("any") == false)
      let foreign = pool(try url(names[0], names[1], database.url))
      let error = await #expect(throws: PostgresError.self) { try await foreign.query("select 1") }
      #expect(error?.code == .connectionLost)
      #expect(error?.message.contains("permission denied") == true)
      await own.close()
      await foreign.close()
      for name in names {
        _ = try await database.pool.execute("drop database \(name) with (force)")
        _ = try await database.pool.execute("drop role \(name)")
      }
    }
  }
}
