import Glibc
import JobQueue
import Logging
import Postgres

/// The queue of a benchmark, in a database that it is told of.
struct BenchDatabase: Sendable {
  static let kindName = "empty"
  let pool: PostgresPool
  let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

  init(url: String) {
    pool = PostgresPool(configuration: PostgresConfiguration(url: url), logger: logger)
  }

  func migrate() async throws {
    try await Migrator(pool: pool).migrate(JobQueue.migrations)
  }

  func queue(concurrency: Int) -> JobQueue {
    let kind = JobKind(name: Self.kindName, concurrency: concurrency, attempts: 3, timeout: .seconds(60))
    return JobQueue(
      pool: pool, redis: nil, kinds: [kind], signals: JobSignals(pool: pool, logger: logger),
      instance: "bench-\(getpid())", logger: logger)
  }

  /// Nanoseconds of the machine's monotonic clock, the same for all processes.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
