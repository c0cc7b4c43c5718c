package import Logging
import Messages
package import Postgres
package import Redis
import Synchronization

/// The durable jobs of one service, in its own database.
///
/// PostgreSQL is the record. A notification wakes workers and watchers, looking now and then covers a lost one.
/// A job is claimed under a lease; its completion commits in the same transaction as its effect and only for the
/// claim that still holds the lease, so that the effect of an acknowledged job happens once.
package final class JobQueue: Sendable {
  /// What the queue needs in the database.
  package static let migrations = [
    Migration(
      component: "jobs", number: 1, name: "jobs", sql: String(decoding: PackageResources._001_jobs_sql, as: UTF8.self)),
    Migration(
      component: "jobs", number: 2, name: "line", sql: String(decoding: PackageResources._002_line_sql, as: UTF8.self)),
  ]
  /// Connections that leases and ends have to themselves, so that callers who use up the pool cost nobody a lease.
  private static let ownConnections = 3
  /// Jobs that share a transaction when they are handed in or end at the same time.
  private static let batchLimit = 64

  let pool: PostgresPool
  let ownPool: PostgresPool
  let progress: ProgressBoard
  let signals: JobSignals
  let kinds: [String: JobKind]
  let mode: JobQueueMode
  let retention: JobRetention
  let instance: String
  let held = HeldJobs()
  let logger: Logger
  private let medians = Mutex<[String: Int64]>([:])
  private let handedOver = Mutex<[String: [ClaimedJob]]>([:])
  private let lines = Mutex<Lines?>(nil)

  private struct Lines: Sendable {
    let submissions: [String: WriteLine<NewJob, Submission>]
    let completions: WriteLine<JobCompletion, Bool>
  }

  /// A queue of `kinds`; `instance` names this process. Without Redis, or while it is away, progress goes through the
  /// database.
  package init(
    pool: PostgresPool, redis: RedisClient?, kinds: [JobKind], signals: JobSignals, mode: JobQueueMode = .queued,
    retention: JobRetention = JobRetention(), instance: String, logger: Logger
  ) {
    self.pool = pool
    var own = pool.configuration
    own.connectionLimit = Self.ownConnections
    ownPool = PostgresPool(configuration: own, logger: logger)
    progress = ProgressBoard(redis: redis)
    self.signals = signals
    self.kinds = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.mode = mode
    self.retention = retention
    self.instance = instance
    self.logger = logger
  }

  /// The names of the kinds, in order.
  package var kindNames: [String] { kinds.keys.sorted() }

  /// Closes the queue's own connections; a worker does so when it ends.
  package func close() async { await ownPool.close() }

  /// Jobs of one kind that are handed in by themselves.
  func submissionLine(of kind: String) -> WriteLine<NewJob, Submission>? { allLines.submissions[kind] }

  /// Jobs that end well.
  var completionLine: WriteLine<JobCompletion, Bool> { allLines.completions }

  private var allLines: Lines {
    lines.withLock { lines in
      if let lines { return lines }
      let made = Lines(
        submissions: kinds.mapValues { kind in
          WriteLine(limit: Self.batchLimit) { [unowned self] in try await self.write($0, kind: kind.name) }
        },
        completions: WriteLine(limit: Self.batchLimit) { [unowned self] in try await self.complete($0) })
      lines = made
      return made
    }
  }

  /// Gives this process's worker jobs that are claimed already.
  func handOver(_ jobs: [ClaimedJob]) {
    guard !jobs.isEmpty else { return }
    for job in jobs { held.hold(job) }
    handedOver.withLock { handedOver in
      for job in jobs { handedOver[job.kind, default: []].append(job) }
    }
  }

  /// Takes up to `count` jobs that were handed over, in order.
  func takeHandedOver(_ kind: String, upTo count: Int) -> [ClaimedJob] {
    handedOver.withLock { handedOver in
      let jobs = Array(handedOver[kind, default: []].prefix(count))
      handedOver[kind]?.removeFirst(jobs.count)
      return jobs
    }
  }

  /// Seconds until the end, by the median run of the last jobs of the kind; -1 when nothing is known.
  func estimate(_ status: JobStatus) -> Int32 {
    guard let kind = kinds[status.kind], let median = medians.withLock({ $0[status.kind] }) else { return -1 }
    switch status.state {
    case .running:
      return Int32(clamping: (median * Int64(100 - status.percent) / 100 + 999) / 1_000)
    case .queued:
      let rounds = Int64(max(status.queuePosition, 0)) / Int64(kind.concurrency) + 1
      return Int32(clamping: (median * rounds + 999) / 1_000)
    default: return -1
    }
  }

  func remember(medianRunMilliseconds median: Int64, of kind: String) {
    medians.withLock { $0[kind] = median }
  }
}
