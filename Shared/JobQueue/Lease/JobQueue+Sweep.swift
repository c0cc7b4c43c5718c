package import Messages
import Postgres

extension JobQueue {
  /// Takes jobs back whose process is gone: they wait again at their place, or have failed when no attempt is left.
  /// Returns how many.
  @discardableResult
  package func takeBackExpired() async throws -> Int {
    let ending = Ending(
      deletion: "delete from jobs using expired where jobs.id = expired.id and expired.is_over returning jobs.*",
      state: "case when cancel_requested then 5 else 4 end",
      problemCode: "case when cancel_requested then problem_code else 'interrupted' end", problemDetail: "''",
      problemRetryAfter: "0")
    let rows = try await ownPool.query(
      """
      with expired as (
        select id, cancel_requested or attempt >= attempts_allowed as is_over from jobs
        where kind = any ($1::text[]) and state = 2 and lease_until_ms < job_clock() limit 100 for update skip locked
      ), again as (
        update jobs set state = 1, run_at_ms = job_clock(), lease = 0, lease_until_ms = 0,
          revision = greatest(revision + 1, job_clock())
        from expired where jobs.id = expired.id and not expired.is_over returning jobs.id, jobs.kind
      ), \(ending.expressions)
      select pg_notify('job_changed', id::text), pg_notify('job_ready', kind) from again
      union all select pg_notify('job_changed', id::text), null from ended
      """, [ArrayText.of(kindNames)])
    return rows.count
  }

  /// Lets jobs into the line whose time has come. Returns how many.
  @discardableResult
  package func admitDue() async throws -> Int {
    let rows = try await ownPool.query(
      """
      with due as (
        select id from jobs where state = 0 and run_at_ms <= job_clock() order by run_at_ms limit 500
        for update skip locked
      ), admitted as (
        update jobs set state = 1 from due where jobs.id = due.id returning kind
      )
      select count(*) as jobs, pg_notify('job_ready', kind) from admitted group by kind
      """)
    return try rows.reduce(0) { $0 + Int(try $1.int("jobs")) }
  }

  /// Jobs that ended badly and have something to give back; oldest first.
  package func unsettled(_ kind: String) async throws -> [ClaimedJob] {
    try await ownPool.query(
      """
      select \(ClaimedJob.endedColumns) from ended_jobs where not settled and kind = $1 order by ended_at_ms limit 20
      """, [.text(kind)]
    ).map { try ClaimedJob($0) }
  }

  /// Notes that a job has given back what it had to.
  package func markSettled(_ id: String) async throws {
    _ = try await ownPool.execute("update ended_jobs set settled = true where id = $1::uuid", [.text(id)])
  }

  /// Looks up how long jobs of a kind take, for estimates.
  func refreshMedian(_ kind: String) async throws {
    let rows = try await ownPool.query(
      """
      select percentile_cont(0.5) within group (order by ended_at_ms - started_at_ms) as median from (
        select started_at_ms, ended_at_ms from ended_jobs where kind = $1 and state = 3
        order by created_at_ms desc limit 100
      ) last
      """, [.text(kind)])
    if let median = try rows.first?.doubleIfPresent("median") {
      remember(medianRunMilliseconds: Int64(median), of: kind)
    }
  }

  /// Forgets what has been on record for its time, up to a thousand jobs of a kind and state. Returns how many.
  @discardableResult
  package func forgetOld(_ kind: String, _ state: JobState) async throws -> Int {
    try await ownPool.execute(
      """
      delete from ended_jobs where id in (
        select id from ended_jobs
        where kind = $1 and state = $2 and created_at_ms < job_clock() - $3 and settled
        order by created_at_ms limit 1000)
      """, [.text(kind), .int(Int64(state.rawValue)), .int(retention.milliseconds(state))])
  }
}
