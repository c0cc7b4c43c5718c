import Logging
import Postgres
import TestSupport
import Testing

/// The pool behind PgBouncer in transaction mode, which hands a server's connection to another client after each
/// transaction.
@Suite struct PgBouncerTests {
  private func with(_ body: (PostgresPool) async throws -> Void) async throws {
    try await TestDatabase.withDatabase { database in
      let bouncer = try PrivatePgBouncer(before: database.url)
      let pool = PostgresPool(
        configuration: PostgresConfiguration(
          url: bouncer.url + "?sslmode=disable", connectionLimit: 8, isBehindPgBouncer: true),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      let deadline = ContinuousClock.now + .seconds(30)
      while (try? await pool.query("select 1")) == nil {
        try #require(ContinuousClock.now < deadline)
        try await Task.sleep(for: .milliseconds(20))
      }
      let result: Result<Void, any Error>
      do { result = .success(try await body(pool)) } catch { result = .failure(error) }
      await pool.close()
      withExtendedLifetime(bouncer) {}
      try result.get()
    }
  }

  @Test func moreClientsThanServerConnectionsGetTheirOwnAnswers() async throws {
    try await with { pool in
      _ = try await pool.execute("create table t (n bigint)")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          group.addTask {
            let row = try await pool.query("select $1::bigint as n", [.int(Int64(number))]).first
            #expect(try row?.int("n") == Int64(number))
            try await pool.transaction { transaction in
              _ = try await transaction.execute("insert into t values ($1)", [.int(Int64(number))])
              _ = try await transaction.query("select count(*) from t")
            }
          }
        }
        try await group.waitForAll()
      }
      let row = try await pool.query("select count(distinct n) as n from t").first
      #expect(try row?.int("n") == 200)
      #expect(try await pool.query("select 1 from pg_prepared_statements").isEmpty)
    }
  }

  @Test(.timeLimit(.minutes(1))) func aCancelledTaskEndsItsStatementThroughIt() async throws {
    try await with { pool in
      let task = Task { try await pool.query("select pg_sleep(60) /* slow */") }
      let running =
        "select 1 from pg_stat_activity where query like '%/* slow */' and state = 'active' and datname = current_database()"
      while try await pool.query(running).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
      task.cancel()
      let error = await #expect(throws: PostgresError.self) { try await task.value }
      #expect(error?.code == .cancelled)
      while try await !pool.query(running).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    }
  }
}
