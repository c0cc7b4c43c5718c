package import Messages
package import Postgres
import Synchronization

/// An open transaction in which jobs are handed in beside what they need; see ``JobQueue/transaction(_:)``.
package final class JobTransaction: Sendable {
  /// For the service's own statements.
  package let database: PostgresTransaction
  private let queue: JobQueue
  private let accepted = Mutex<Accepted>(Accepted())

  /// What this process's worker is told of after the commit.
  struct Accepted: Sendable {
    var kinds: Set<String> = []
    var claimed: [ClaimedJob] = []
  }

  init(database: PostgresTransaction, queue: JobQueue) {
    self.database = database
    self.queue = queue
  }

  /// Writes a job down; returns how it stands.
  ///
  /// The same id again changes nothing. Throws "queue_draining" when operators let no new job in, and
  /// "invalid_request" when the id names somebody else's job.
  package func submit(_ job: NewJob) async throws -> JobStatus {
    let submissions = try await submit([job], kind: job.kind)
    guard let submission = submissions.first else { return JobStatus(jobId: job.id) }
    return try await queue.answer(submission, job) { try await self.status(job.id, of: job.owner) }
  }

  /// A job as its owner may see it, as far as this transaction knows; nil when the person has none of that id.
  package func status(_ id: String, of owner: String) async throws -> JobStatus? {
    try await queue.status(id, rows: database.query(JobQueue.oneOfOwner, [.text(id), .text(owner)]))
  }

  /// Writes jobs of one kind down.
  func submit(_ jobs: [NewJob], kind: String) async throws -> [Submission] {
    let rows = try await database.query(JobQueue.submitStatement, try queue.parameters(jobs, kind: kind))
    var submissions = try queue.submissions(of: jobs, kind: kind, rows: rows)
    accepted.withLock { _ = $0.kinds.insert(kind) }
    guard queue.mode == .direct else { return submissions }
    for place in submissions.indices {
      guard case .accepted(var status) = submissions[place],
        let claimed = try await queue.claimDirectly(jobs[place].id, kind: kind, in: database)
      else { continue }
      accepted.withLock { $0.claimed.append(claimed) }
      status.state = .running
      status.attempt = 1
      status.queuePosition = -1
      status.revision = claimed.revision
      submissions[place] = .accepted(status)
    }
    return submissions
  }

  /// What was accepted; for after the commit.
  func takeAccepted() -> Accepted { accepted.withLock { $0 } }
}
