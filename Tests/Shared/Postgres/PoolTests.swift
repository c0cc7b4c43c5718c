import Logging
import Postgres
import TestSupport
import Testing

@Suite struct PoolTests {
  private static func pool(_ configuration: PostgresConfiguration) -> PostgresPool {
    PostgresPool(configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func everyKindOfValueComesBackAsItWent() async throws {
    try await TestDatabase.with { pool in
      let bytes = (0...255).map { UInt8($0) }
      let text = "O'Brien \\ \"äß\" 日本 🙂 ; drop table x; --"
      let row = try #require(
        try await pool.query(
          "select $1::text t, $2::bigint i, $3::boolean b, $4::float8 d, $5::bytea y, $6::text n",
          [.text(text), .int(.min), .bool(true), .double(-0.1), .bytes(bytes), .null]
        ).first)
      #expect(try row.text("t") == text)
      #expect(try row.int("i") == .min)
      #expect(try row.bool("b"))
      #expect(try row.double("d") == -0.1)
      #expect(try row.bytes("y") == bytes)
      #expect(try row.textIfPresent("n") == nil)
      #expect(throws: PostgresError.self) { try row.text("n") }
      #expect(throws: PostgresError.self) { try row.int("t") }
      #expect(throws: PostgresError.self) { try row.text("absent") }
    }
  }

  @Test func aTransactionIsAllOrNothing() async throws {
    struct Stop: Error {}
    try await TestDatabase.with { pool in
      _ = try await pool.execute("create table t (n integer primary key)")
      try await pool.transaction { _ = try await $0.execute("insert into t values (1)") }
      await #expect(throws: Stop.self) {
        try await pool.transaction {
          _ = try await $0.execute("insert into t values (2)")
          throw Stop()
        }
      }
      await #expect(throws: PostgresError.self) {
        try await pool.transaction {
          _ = try await $0.execute("insert into t values (3)")
          _ = try await $0.execute("insert into t values (1)")
        }
      }
      let rows = try await pool.query("select n from t")
      #expect(try rows.map { try $0.int("n") } == [1])
    }
  }

  @Test func errorsHaveTheirCodesAndNoValues() async throws {
    try await TestDatabase.with { pool in
      _ = try await pool.execute("create table t (n text primary key)")
      _ = try await pool.execute("insert into t values ($1)", [.text("secret-value")])
      let twice = await #expect(throws: PostgresError.self) {
        try await pool.execute("insert into t values ($1)", [.text("secret-value")])
      }
      #expect(twice?.code == .uniqueViolation)
      #expect(twice?.description.contains("secret-value") == false)
      let wrong = await #expect(throws: PostgresError.self) { try await pool.query("select nothing from nowhere") }
      #expect(wrong?.code == .refused)
      #expect(wrong?.sqlState == "42P01")
      let after = try await pool.query("select 1 as one")
      #expect(after.count == 1)
    }
  }

  @Test func moreCallersThanConnectionsWaitTheirTurn() async throws {
    try await TestDatabase.with(connections: 2) { pool in
      try await withThrowingTaskGroup(of: Int64.self) { group in
        for number in 0..<40 {
          group.addTask {
            try await pool.query("select $1::bigint as n, pg_sleep(0.005)", [.int(Int64(number))]).first?.int("n") ?? -1
          }
        }
        var numbers: Set<Int64> = []
        for try await number in group { numbers.insert(number) }
        #expect(numbers.count == 40)
      }
      #expect(pool.statistics.open <= 2)
      #expect(pool.statistics.waits > 0)
    }
  }

  @Test func waitingTooLongForAConnectionFails() async throws {
    try await TestDatabase.withDatabase { database in
      let pool = Self.pool(
        PostgresConfiguration(url: database.url, connectionLimit: 1, poolTimeout: .milliseconds(100)))
      try await pool.transaction { _ in
        let error = await #expect(throws: PostgresError.self) { try await pool.query("select 1") }
        #expect(error?.code == .poolTimeout)
      }
      #expect(try await pool.query("select 1").count == 1)
      await pool.close()
      let error = await #expect(throws: PostgresError.self) { try await pool.query("select 1") }
      #expect(error?.code == .closed)
    }
  }

  @Test func cancellingATaskCancelsItsStatementAtTheServer() async throws {
    try await TestDatabase.with(connections: 2) { pool in
      let task = Task { try await pool.query("select pg_sleep(60) /* slow */") }
      let running =
        "select count(*) as n from pg_stat_activity where query like '%/* slow */' and state = 'active' and datname = current_database()"
      while try await pool.query(running).first?.int("n") == 0 { try await Task.sleep(for: .milliseconds(10)) }
      let began = ContinuousClock.now
      task.cancel()
      let error = await #expect(throws: PostgresError.self) { try await task.value }
      #expect(error?.code == .cancelled)
      #expect(began.duration(to: .now) < .seconds(20))
      #expect(try await pool.query(running).first?.int("n") == 0)
    }
  }

  @Test func aStatementThatTakesTooLongIsStopped() async throws {
    try await TestDatabase.withDatabase { database in
      let pool = Self.pool(PostgresConfiguration(url: database.url, statementTimeout: .milliseconds(100)))
      let error = await #expect(throws: PostgresError.self) { try await pool.query("select pg_sleep(60)") }
      #expect(error?.code == .statementTimeout)
      await pool.close()
    }
  }

  @Test func aConnectionThatWasLostIsReplaced() async throws {
    try await TestDatabase.with(connections: 2) { pool in
      let first = try await pool.transaction { try await $0.query("select pg_backend_pid() as pid").first?.int("pid") }
      let victim = try #require(first)
      let error = await #expect(throws: PostgresError.self) {
        _ = try await pool.transaction { transaction in
          _ = try await transaction.query("select pg_terminate_backend(pg_backend_pid())")
          return try await transaction.query("select 1")
        }
      }
      #expect(error?.code == .connectionLost)
      let second = try await pool.query("select pg_backend_pid() as pid").first?.int("pid")
      #expect(second != nil)
      _ = victim
    }
  }

  @Test func aServerThatIsNotThereIsSaidSo() async throws {
    let port = try FreePorts.take(1)[0]
    let pool = Self.pool(PostgresConfiguration(url: "postgres://nobody:secret@127.0.0.1:\(port)/none"))
    let error = await #expect(throws: PostgresError.self) { try await pool.query("select 1") }
    #expect(error?.code == .connectionLost)
    #expect(error?.description.contains("secret") == false)
    await pool.close()
  }

  @Test func noCooperativeThreadIsHeldUp() async throws {
    try await TestDatabase.with(connections: 12) { pool in
      try await withThrowingTaskGroup(of: Void.self) { group in
        try await pool.transaction { holder in
          _ = try await holder.query("select pg_advisory_xact_lock(1)")
          for _ in 0..<10 {
            group.addTask {
              try await pool.transaction { _ = try await $0.query("select pg_advisory_xact_lock(1)") }
            }
          }
          // Ten statements wait, on a machine with fewer cores. Were a cooperative thread held up by each, nothing of
          // this would run, and the lock would never be given back.
          let waiting =
            "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())"
          while try await pool.query(waiting).count < 10 { await Task.yield() }
          for _ in 0..<1_000 { await Task.yield() }
        }
        try await group.waitForAll()
      }
    }
  }
}
