import Logging
import Postgres
import TestSupport
import Testing

@Suite struct ConnectionTests {
  private static func pool(_ configuration: PostgresConfiguration) -> PostgresPool {
    PostgresPool(configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func theFirstHostThatServesIsTaken() async throws {
    try await TestDatabase.withDatabase { database in
      let closed = try FreePorts.take(1)[0]
      let address = try #require(database.url.split(separator: "@").last?.split(separator: "/").first)
      let url = database.url.replacing(address, with: "127.0.0.1:\(closed),\(address)")
      let pool = Self.pool(PostgresConfiguration(url: url + "?target_session_attrs=read-write"))
      #expect(try await pool.query("select 1").count == 1)
      await pool.close()
    }
  }

  @Test func whatTheURLSaysOfOptionsHolds() async throws {
    try await TestDatabase.withDatabase { database in
      let pool = Self.pool(
        PostgresConfiguration(
          url: database.url + "?options=-c%20work_mem%3D7MB", statementTimeout: .seconds(7)))
      let row = try await pool.query(
        "select current_setting('work_mem') as memory, current_setting('statement_timeout') as timeout"
      ).first
      #expect(try row?.text("memory") == "7MB")
      #expect(try row?.text("timeout") == "7s")
      await pool.close()
    }
  }

  @Test func overTLSLargeResultsArriveWhole() async throws {
    try await TestDatabase.withDatabase { database in
      let pool = Self.pool(PostgresConfiguration(url: database.url + "?sslmode=require"))
      let row = try await pool.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()").first
      #expect(try row?.bool("ssl") == true)
      for size in [1, 8_191, 8_192, 16_384, 16_385, 1_000_000, 10_000_000] {
        let text = try await pool.query("select repeat('x', $1::integer) as t", [.int(Int64(size))]).first?.text("t")
        #expect(text?.utf8.count == size)
      }
      await pool.close()
    }
  }

  @Test func aServerWithoutTLSIsRefusedWhereTheURLWantsIt() async throws {
    let server = try ScriptedServer { conversation in
      _ = conversation.read()
      conversation.write(Array("N".utf8))
    }
    let pool = Self.pool(PostgresConfiguration(url: "postgres://a@127.0.0.1:\(server.port)/a?sslmode=require"))
    let error = await #expect(throws: PostgresError.self) { try await pool.query("select 1") }
    #expect(error?.code == .connectionLost)
    #expect(error?.message.contains("SSL") == true)
    await pool.close()
  }

  @Test func aStatementThatTheSchemaHasOutlivedIsPreparedAgain() async throws {
    try await TestDatabase.with(connections: 1) { pool in
      _ = try await pool.execute("create table t (n integer)")
      _ = try await pool.execute("insert into t values (1)")
      for change in ["alter table t add column m integer", "alter table t alter column n type text", "deallocate all"] {
        #expect(try await pool.query("select * from t").count == 1)
        _ = try await pool.execute(change)
        #expect(try await pool.query("select * from t").count == 1)
      }
    }
  }

  @Test func moreStatementsThanAreKeptStillWork() async throws {
    try await TestDatabase.with(connections: 1) { pool in
      for round in 0..<2 {
        for number in 0..<300 {
          #expect(try await pool.query("select \(number) as n").first?.int("n") == Int64(number), "round \(round)")
        }
      }
      let kept = try await pool.query("select count(*) as n from pg_prepared_statements").first?.int("n")
      #expect((kept ?? 0) <= 257)
    }
  }

  @Test func aTransactionOfWhichAStatementFailedIsNotCommittedSilently() async throws {
    try await TestDatabase.with { pool in
      _ = try await pool.execute("create table t (n integer primary key)")
      let error = await #expect(throws: PostgresError.self) {
        try await pool.transaction { transaction in
          _ = try await transaction.execute("insert into t values (1)")
          _ = try? await transaction.execute("insert into t values (1)")
        }
      }
      #expect(error?.sqlState == "25P02")
      #expect(try await pool.query("select 1 from t").isEmpty)
    }
  }

  @Test func aTransactionWithoutStatementsIsNothing() async throws {
    try await TestDatabase.with(connections: 1) { pool in
      let seven = try await pool.transaction { _ in 7 }
      #expect(seven == 7)
      #expect(pool.statistics.open == pool.statistics.idle)
      #expect(try await pool.query("select 1").count == 1)
    }
  }
}
