import FramedRPC
import JobQueue
import Logging
import Messages
import Postgres
import Redis
import Synchronization
import TestSupport

/// A queue on a fresh database, with a table that the jobs' effects are counted in.
struct JobTestbed: Sendable {
  let pool: PostgresPool
  let kind: JobKind
  let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  static let owner = "00000000-0000-4000-8000-000000000001"

  /// Hands a testbed to `body` and takes everything down afterwards.
  static func with(
    attempts: Int = 3, timeout: Duration = .seconds(20), concurrency: Int = 2,
    _ body: (JobTestbed) async throws -> Void
  ) async throws {
    try await TestDatabase.with { pool in
      try await Migrator(pool: pool).migrate(JobQueue.migrations)
      _ = try await pool.execute("create table effects (job text, marker text)")
      let kind = JobKind(
        name: "work", concurrency: concurrency, attempts: attempts, timeout: timeout,
        backoff: JobBackoff(first: .milliseconds(50)))
      try await body(JobTestbed(pool: pool, kind: kind))
    }
  }

  /// A queue of its own, as another process would have one.
  func queue(
    mode: JobQueueMode = .queued, retention: JobRetention = JobRetention(), redis: RedisClient? = nil,
    tick: Duration = .milliseconds(20)
  ) -> JobQueue {
    JobQueue(
      pool: pool, redis: redis, kinds: [kind], signals: JobSignals(listener: nil, tick: tick), mode: mode,
      retention: retention, instance: "test", logger: logger)
  }

  /// A worker of `queue` that runs `work`.
  func worker(
    _ queue: JobQueue, settled: @escaping @Sendable (String) -> Void = { _ in },
    _ work: @escaping @Sendable (ClaimedJob, JobProgress) async throws -> Void
  ) -> JobWorker {
    JobWorker(
      queue: queue, handlers: [Handler(kind: kind, work: work, settled: settled)], now: { 0 }, logger: logger)
  }

  func submit(_ queue: JobQueue, _ number: Int, owner: String = Self.owner, tier: Int32 = 1) async throws -> JobStatus {
    try await queue.submit(job(number, owner: owner, tier: tier))
  }

  func job(_ number: Int, owner: String = Self.owner, tier: Int32 = 1) -> NewJob {
    NewJob(
      id: Self.id(number), kind: kind.name, owner: owner, tier: tier, payload: [1, 2, 3], requestId: "r",
      traceparent: "")
  }

  /// Hands jobs of one person in, one after another.
  func submitMany(_ queue: JobQueue, _ numbers: ClosedRange<Int>, of owner: Int, tier: Int32 = 1) async throws {
    for number in numbers { _ = try await submit(queue, number, owner: Self.person(owner), tier: tier) }
  }

  /// A reason to try again.
  var failure: JobFailure { JobFailure(Problem(code: "timed_out"), isRetryable: true) }

  /// Waits for the end of a job.
  func end(_ queue: JobQueue, _ number: Int, owner: String = Self.owner) async throws -> JobStatus {
    let last = Mutex<JobStatus?>(nil)
    _ = try await queue.watch(Self.id(number), of: owner) { status in last.withLock { $0 = status } }
    return last.withLock { $0 } ?? JobStatus()
  }

  func effects() async throws -> [String] {
    try await pool.query("select marker from effects order by marker").map { try $0.text("marker") }
  }

  static func id(_ number: Int) -> String { "10000000-0000-4000-8000-" + twelve(number) }

  /// The number of an id.
  static func number(_ id: String) -> Int { Int(id.suffix(12)) ?? 0 }

  /// A person by number; the first is `owner`.
  static func person(_ number: Int) -> String { "00000000-0000-4000-8000-" + twelve(number) }

  private static func twelve(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }

  private struct Handler: JobHandler {
    let kind: JobKind
    let work: @Sendable (ClaimedJob, JobProgress) async throws -> Void
    let settled: @Sendable (String) -> Void

    func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome {
      try await work(job, progress)
      return JobOutcome(resultId: "made-by-\(job.attempt)", notices: [Problem(code: "note")]) { transaction in
        _ = try await transaction.execute(
          "insert into effects values ($1, $2)", [.text(job.id), .text("\(job.id.suffix(3))/\(job.attempt)")])
      }
    }

    func settle(_ job: ClaimedJob) async throws { settled(job.id) }
  }
}
