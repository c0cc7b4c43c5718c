import FramedRPC
package import Messages
import Postgres
import ServiceKit

extension JobQueue {
  /// Hands a job in by itself; returns how it stands once it is written down for good. What is handed in at the same
  /// time shares a transaction.
  ///
  /// The same id again changes nothing. Throws "queue_draining" when operators let no new job in, and
  /// "invalid_request" when the id names somebody else's job.
  package func submit(_ job: NewJob) async throws -> JobStatus {
    guard let line = submissionLine(of: job.kind) else { preconditionFailure("\(job.kind) is no kind of this queue") }
    let submission = try await line.write(job)
    return try await answer(submission, job) { try await self.status(job.id, of: job.owner) }
  }

  /// Runs `body` in a transaction in which jobs can be handed in; they start after it has committed.
  package func transaction<Output: Sendable>(
    _ body: (JobTransaction) async throws -> Output
  ) async throws -> Output {
    let (output, accepted) = try await pool.transaction { database in
      let transaction = JobTransaction(database: database, queue: self)
      let output = try await body(transaction)
      return (output, transaction.takeAccepted())
    }
    handOver(accepted.claimed)
    for kind in accepted.kinds { signals.wake(kind: kind) }
    return output
  }

  static let submitStatement = """
    select id::text as id, outcome, created_at_ms, position_in_line
    from job_submit($1, $2, $3::uuid[], $4::uuid[], $5::smallint[], $6::bigint[], $7::bytea[], $8::text[], $9::text[])
    """

  /// What `submitStatement` asks for.
  func parameters(_ jobs: [NewJob], kind name: String) throws -> [PostgresValue] {
    guard let kind = kinds[name] else { preconditionFailure("\(name) is no kind of this queue") }
    return [
      .text(name), .int(Int64(kind.attempts)), ArrayText.of(jobs.map(\.id)), ArrayText.of(jobs.map(\.owner)),
      ArrayText.of(jobs.map { Int64($0.tier) }), ArrayText.of(jobs.map { JobStride.of(tier: $0.tier) }),
      ArrayText.of(jobs.map(\.payload)), ArrayText.of(jobs.map(\.requestId)), ArrayText.of(jobs.map(\.traceparent)),
    ]
  }

  /// Reads what `submitStatement` answers, in the order of `jobs`.
  func submissions(of jobs: [NewJob], kind name: String, rows: [PostgresRow]) throws -> [Submission] {
    var found: [String: Submission] = [:]
    for row in rows {
      let id = try row.text("id")
      switch try row.int("outcome") {
      case 0:
        let instant = try row.int("created_at_ms")
        var status = JobStatus(
          jobId: id, kind: name, state: .queued, queuePosition: Int32(clamping: try row.int("position_in_line")),
          estimatedSeconds: -1, attemptsAllowed: Int32(clamping: kinds[name]?.attempts ?? 0),
          createdAtMilliseconds: instant, revision: instant)
        status.estimatedSeconds = estimate(status)
        found[id] = .accepted(status)
      case 1: found[id] = found[id] ?? .known
      case 2: found[id] = .taken
      default: found[id] = .draining
      }
    }
    return jobs.map { found[$0.id] ?? .known }
  }

  /// The caller's answer; `status` looks a known job up.
  func answer(
    _ submission: Submission, _ job: NewJob, status: () async throws -> JobStatus?
  ) async throws -> JobStatus {
    switch submission {
    case .accepted(let status): return status
    case .known:
      if let status = try await status() { return status }
      throw RPCError.catalogued("invalid_request", detail: "the job id is taken")
    case .taken: throw RPCError.catalogued("invalid_request", detail: "the job id is taken")
    case .draining: throw RPCError.catalogued("queue_draining")
    }
  }

  /// Writes jobs of one kind down, each for itself.
  func write(_ jobs: [NewJob], kind: String) async throws -> [Submission] {
    if mode == .direct { return try await transaction { try await $0.submit(jobs, kind: kind) } }
    let rows = try await pool.query(Self.submitStatement, try parameters(jobs, kind: kind))
    signals.wake(kind: kind)
    return try submissions(of: jobs, kind: kind, rows: rows)
  }
}
