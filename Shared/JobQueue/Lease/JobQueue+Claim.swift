import Postgres

extension JobQueue {
  /// Milliseconds that a claim holds without a heartbeat.
  package static let leaseMilliseconds: Int64 = 10_000
  /// Jobs that one claim takes at most.
  static let claimLimit = 64

  /// Takes the next jobs of a kind, as many as there are up to `count`; `holder` names this process.
  package func claim(_ kind: String, upTo count: Int, holder: String) async throws -> [ClaimedJob] {
    let jobs = try await ownPool.query(
      "select \(ClaimedJob.columns) from job_claim($1, $2, $3, $4, $5)",
      [
        .text(kind), .int(Int64(min(count, Self.claimLimit))), .int(.random(in: 1 ... .max)), .text(holder),
        .int(Self.leaseMilliseconds),
      ]
    ).map { try ClaimedJob($0) }
    for job in jobs { signals.wake(job: job.id) }
    return jobs
  }

  /// Takes a job that was accepted in this transaction, so that no other process sees it wait. Nil when its kind is
  /// paused.
  func claimDirectly(_ id: String, kind: String, in transaction: PostgresTransaction) async throws -> ClaimedJob? {
    try await transaction.query(
      """
      update jobs set state = 2, attempt = attempt + 1, lease = $3, lease_holder = $4,
        lease_until_ms = job_clock() + $5, started_at_ms = job_clock(), revision = greatest(revision + 1, job_clock())
      where id = $1::uuid and state = 1
        and not exists (select from job_queues q where q.kind = $2 and (q.paused or q.draining))
      returning \(ClaimedJob.columns)
      """,
      [.text(id), .text(kind), .int(.random(in: 1 ... .max)), .text(instance), .int(Self.leaseMilliseconds)]
    ).first.map { try ClaimedJob($0) }
  }
}
