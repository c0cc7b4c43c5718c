import Postgres

extension JobQueue {
  /// Holds claims for another lease, all in one statement. One that is being ended right now is left alone.
  package func renew(_ jobs: [ClaimedJob]) async throws {
    _ = try await ownPool.query(
      "select job_renew($1::uuid[], $2::integer[], $3::bigint[], $4)", fences(jobs) + [.int(Self.leaseMilliseconds)])
  }

  /// How claims stand, in their order.
  package func leases(of jobs: [ClaimedJob]) async throws -> [LeaseState] {
    let rows = try await ownPool.query(
      "select id::text as id, lease, cancel_requested from job_leases($1::uuid[], $2::integer[], $3::bigint[])",
      fences(jobs))
    // By the lease, too: this process may hold a job that it has lost beside a newer claim of the same job.
    var found: [ClaimKey: LeaseState] = [:]
    for row in rows { found[try ClaimKey(row)] = try row.bool("cancel_requested") ? .cancelRequested : .held }
    return jobs.map { found[ClaimKey($0)] ?? .lost }
  }

  /// What proves a claim: `$1`, `$2` and `$3` of a statement with `isHeld`.
  func fence(_ job: ClaimedJob) -> [PostgresValue] {
    [.text(job.id), .int(Int64(job.attempt)), .int(job.lease)]
  }

  /// The same of several, as arrays.
  func fences(_ jobs: [ClaimedJob]) -> [PostgresValue] {
    [
      ArrayText.of(jobs.map(\.id)), ArrayText.of(jobs.map { Int64($0.attempt) }), ArrayText.of(jobs.map(\.lease)),
    ]
  }

  static let isHeld = "id = $1::uuid and attempt = $2 and lease = $3 and state = 2"
}
