package import Logging
package import Messages
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
      component: "jobs", number: 1, name: "jobs", sql: String(decoding: PackageResources._001_jobs_sql, as: UTF8.self))
  ]

  let pool: PostgresPool
  let progress: ProgressBoard
  let signals: JobSignals
  let kinds: [String: JobKind]
  let logger: Logger
  private let medians = Mutex<[String: Int64]>([:])

  /// A queue of `kinds`. Without Redis, or while it is away, progress goes through the database.
  package init(pool: PostgresPool, redis: RedisClient?, kinds: [JobKind], signals: JobSignals, logger: Logger) {
    self.pool = pool
    self.progress = ProgressBoard(redis: redis)
    self.signals = signals
    self.kinds = Dictionary(kinds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.logger = logger
  }

  /// A job as its owner may see it; nil when the person has none of that id.
  package func status(_ id: String, of owner: String) async throws -> JobStatus? {
    try await status(id, rows: pool.query(Self.oneOfOwner, [.text(id), .text(owner)]))
  }

  /// The same within a transaction.
  package func status(
    _ id: String, of owner: String, in transaction: PostgresTransaction
  ) async throws -> JobStatus? {
    try await status(id, rows: transaction.query(Self.oneOfOwner, [.text(id), .text(owner)]))
  }

  private static let oneOfOwner = "select \(JobRow.columns) from jobs where id = $1::uuid and owner = $2::uuid"

  private func status(_ id: String, rows: [PostgresRow]) async throws -> JobStatus? {
    guard let row = rows.first else { return nil }
    var status = try JobRow.status(row)
    if status.state == .running, let newer = await progress.latest(id), newer.attempt == status.attempt {
      newer.apply(to: &status)
    }
    status.estimatedSeconds = estimate(status)
    return status
  }

  /// Seconds until the end, by the median run of the last jobs of the kind; -1 when nothing is known.
  private func estimate(_ status: JobStatus) -> Int32 {
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
