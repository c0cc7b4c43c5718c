import FramedRPC
import JobQueue
import Logging
import Messages
import Postgres
import Synchronization

/// The queue of a run as its people see it, and what is on record.
package struct ChaosDatabase: Sendable {
  let url: String
  let pool: PostgresPool
  let queue: JobQueue
  private static let name = "chaos"
  private static let kind = "chaos"
  static let attempts = 20

  /// A fresh one.
  init(servers: ChaosServers) async throws {
    let logger = Logger(label: "chaos") { _ in SwiftLogNoOpLogHandler() }
    let administration = PostgresPool(
      configuration: PostgresConfiguration(url: try servers.url("postgres"), connectionLimit: 1), logger: logger)
    _ = try await administration.execute("create database \(Self.name)")
    await administration.close()
    url = try servers.url(Self.name)
    pool = PostgresPool(configuration: PostgresConfiguration(url: url), logger: logger)
    try await Migrator(pool: pool).migrate(JobQueue.migrations)
    _ = try await pool.execute(
      "create table effects (job uuid primary key, attempt integer not null, worker text not null)")
    let kind = JobKind(name: Self.kind, concurrency: 1, attempts: Self.attempts, timeout: .seconds(60))
    queue = JobQueue(
      pool: pool, redis: nil, kinds: [kind], signals: JobSignals(listener: nil), instance: "people", logger: logger)
  }

  func close() async {
    await queue.close()
    await pool.close()
  }

  /// Hands a job in, again and again until that is acknowledged.
  func submit(_ id: String, of owner: String, _ work: String) async throws {
    let job = NewJob(
      id: id, kind: Self.kind, owner: owner, tier: 1, payload: Array(work.utf8), requestId: "", traceparent: "")
    while true {
      do {
        _ = try await queue.submit(job)
        return
      } catch let error as PostgresError {
        guard [.connectionLost, .poolTimeout].contains(error.code) else { throw error }
        try await Task.sleep(for: .milliseconds(200))
      }
    }
  }

  /// The first number of a statement; asks again while the server is away.
  func number(_ sql: String, _ parameters: [PostgresValue] = []) async throws -> Int {
    for _ in 0..<150 {
      do {
        return Int(try await pool.query(sql, parameters).first?.int("n") ?? 0)
      } catch {
        guard error.code == .connectionLost else { throw error }
        try await Task.sleep(for: .milliseconds(200))
      }
    }
    throw PostgresError(.connectionLost, "the server did not come back")
  }

  /// Looks until a number is what it should be; returns how long that took, nil when it never was.
  func wait(
    within patience: Duration, _ sql: String, _ parameters: [PostgresValue] = [], until: (Int) -> Bool
  ) async throws -> Duration? {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < patience {
      if until(try await number(sql, parameters)) { return ContinuousClock.now - start }
      try await Task.sleep(for: .milliseconds(20))
    }
    return nil
  }
}
