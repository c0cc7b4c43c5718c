import Logging
import Postgres
import TestSupport
import Testing

@Suite struct MigratorTests {
  private func migration(_ number: Int, _ sql: String) -> Migration {
    Migration(component: "test", number: number, name: "step\(number)", sql: sql)
  }

  @Test func migrationsAreAppliedOnceAndInOrder() async throws {
    try await TestDatabase.with { pool in
      let migrator = Migrator(pool: pool)
      let one = migration(1, "create table a (n integer); insert into a values (1)")
      let two = migration(2, "alter table a add column m integer")
      let holds16 = try await migrator.pending([one, two]) == [one, two]
      #expect(holds16)
      let holds17 = try await migrator.migrate([one]) == [one]
      #expect(holds17)
      let holds18 = try await migrator.pending([one, two]) == [two]
      #expect(holds18)
      let holds19 = try await migrator.migrate([one, two]) == [two]
      #expect(holds19)
      let holds20 = try await migrator.migrate([one, two]).isEmpty
      #expect(holds20)
      let holds21 = try await pool.query("select n, m from a").count == 1
      #expect(holds21)
    }
  }

  @Test func aMigrationThatFailsLeavesNothing() async throws {
    try await TestDatabase.with { pool in
      let broken = migration(1, "create table a (n integer); select nothing from nowhere")
      await #expect(throws: PostgresError.self) { try await Migrator(pool: pool).migrate([broken]) }
      let holds29 = try await pool.query("select to_regclass('a')::text as t").first?.textIfPresent("t") == nil
      #expect(holds29)
    }
  }

  @Test func aChangedMigrationIsRefused() async throws {
    try await TestDatabase.with { pool in
      let migrator = Migrator(pool: pool)
      try await migrator.migrate([migration(1, "create table a (n integer)")])
      let error = await #expect(throws: PostgresError.self) {
        try await migrator.migrate([migration(1, "create table a (n bigint)")])
      }
      #expect(error?.code == .migration)
    }
  }

  @Test func manyMigratorsAtOnceApplyEachStepOnce() async throws {
    try await TestDatabase.with { pool in
      let steps = (1...5).map { migration($0, "create table t\($0) (n integer)") }
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<6 { group.addTask { try await Migrator(pool: pool).migrate(steps).count } }
        var applied = 0
        for try await count in group { applied += count }
        #expect(applied == 5)
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func aListenerHearsWhatIsSentAndConnectsAgain() async throws {
    try await TestDatabase.withDatabase { database in
      let listener = PostgresListener(
        configuration: database.pool.configuration, channels: ["job_changed"],
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      let running = Task { await listener.run() }
      var heard = listener.notifications.makeAsyncIterator()
      let listening = """
        select pid from pg_stat_activity
        where pid <> pg_backend_pid() and datname = current_database() and query ilike 'listen%' and state = 'idle'
        """
      var last: Int64 = 0
      for payload in ["first", "second"] {
        // Only a connection other than the one that was ended hears what is sent now.
        var pid = last
        while pid == last {
          try await Task.sleep(for: .milliseconds(10))
          pid = try await database.pool.query(listening).compactMap { try $0.int("pid") }.first { $0 != last } ?? last
        }
        last = pid
        _ = try await database.pool.query("select pg_notify('job_changed', $1)", [.text(payload)])
        let notification = await heard.next()
        #expect(notification?.channel == "job_changed")
        #expect(notification?.payload == payload)
        _ = try await database.pool.query("select pg_terminate_backend($1::integer)", [.int(pid)])
      }
      running.cancel()
      await running.value
    }
  }
}
