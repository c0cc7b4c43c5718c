import Postgres

extension JobQueue {
  /// Milliseconds that a claim holds without a heartbeat.
  package static let leaseMilliseconds: Int64 = 10_000

  /// Takes the next job of a kind, if one may run.
  ///
  /// First come those whose owner has the fewest running, then by age; a paid tier counts as some seconds of age,
  /// so that nobody waits for ever.
  func claim(_ kind: String, holder: String) async throws -> ClaimedJob? {
    let rows = try await pool.query(
      """
      update jobs set state = 2, attempt = attempt + 1, lease_holder = $2, lease_until_ms = job_clock() + $3,
        started_at_ms = job_clock(), percent = 0, stage = '', revision = greatest(revision + 1, job_clock())
      where id = (
        select candidate.id from jobs candidate
        where candidate.kind = $1 and candidate.state = 1 and candidate.run_at_ms <= job_clock()
          and not exists (select from job_queues q where q.kind = $1 and (q.paused or q.draining))
        order by
          (select count(*) from jobs r where r.owner = candidate.owner and r.kind = $1 and r.state = 2),
          candidate.run_at_ms - candidate.tier * 5000, candidate.id
        limit 1 for update of candidate skip locked)
      returning \(ClaimedJob.columns)
      """, [.text(kind), .text(holder), .int(Self.leaseMilliseconds)])
    return try rows.first.map { try ClaimedJob($0) }
  }

  /// Holds a claim for another lease. Says what became of it.
  func heartbeat(_ job: ClaimedJob) async throws -> LeaseState {
    let rows = try await pool.query(
      """
      update jobs set lease_until_ms = job_clock() + $4
      where id = $1::uuid and attempt = $2 and lease_holder = $3 and state = 2
      returning cancel_requested
      """, fence(job) + [.int(Self.leaseMilliseconds)])
    guard let row = rows.first else { return .lost }
    return try row.bool("cancel_requested") ? .cancelRequested : .held
  }

  /// What proves a claim: `$1`, `$2` and `$3` of a statement.
  func fence(_ job: ClaimedJob) -> [PostgresValue] {
    [.text(job.id), .int(Int64(job.attempt)), .text(job.holder)]
  }
}

extension JobQueue {
  /// How a claim stands, without holding it longer.
  func leaseState(_ job: ClaimedJob) async throws -> LeaseState {
    let rows = try await pool.query(
      "select cancel_requested from jobs where id = $1::uuid and attempt = $2 and lease_holder = $3 and state = 2",
      fence(job))
    guard let row = rows.first else { return .lost }
    return try row.bool("cancel_requested") ? .cancelRequested : .held
  }
}
