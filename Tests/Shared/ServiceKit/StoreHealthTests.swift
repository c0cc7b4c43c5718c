import Logging
import Postgres
import TestSupport
import Testing

@testable import ServiceKit

/// The checks of the database, on a real one.
@Suite struct StoreHealthTests {
  private let migrations = [Migration(component: "trial", number: 1, name: "first", sql: "create table t (id int)")]

  @Test func theSchemaIsThereOnceItIsMigrated() async throws {
    try await TestDatabase.with { pool in
      let schema = HealthCheck.schema(pool, migrations)
      #expect(await HealthCheck.postgres(pool).check())
      #expect(await !schema.check())
      try await Migrator(pool: pool).migrate(migrations)
      #expect(await schema.check())
    }
  }

  @Test(.timeLimit(.minutes(2))) func aServiceWhoseSchemaIsBehindIsNotReadyAndSaysSo() async throws {
    try await TestDatabase.with { pool in
      let migrations = migrations
      try await RunningService.with(checks: [.postgres(pool), .schema(pool, migrations)]) { service in
        try await service.waitFor("/health/ready", status: 503, containing: "\"schema\"")
        try await Migrator(pool: pool).migrate(migrations)
        try await service.waitForReady(200)
      }
    }
  }

  @Test func aBusyPoolIsNotAway() async throws {
    try await TestDatabase.with(connections: 1) { pool in
      let health = HealthCheck.postgres(pool)
      #expect(await health.check())
      try await pool.transaction { _ in
        #expect(await health.check())
      }
    }
  }

  @Test func aDatabaseThatIsAwayFailsTheCheck() async throws {
    let port = try FreePorts.take(1)[0]
    let pool = PostgresPool(
      configuration: PostgresConfiguration(url: "postgres://nobody@127.0.0.1:\(port)/none"),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    #expect(await !HealthCheck.postgres(pool).check())
    #expect(await !HealthCheck.schema(pool, migrations).check())
    await pool.close()
  }
}
