import Messages
import Postgres

extension JobQueue {
  /// Takes jobs back whose process is gone: they wait again, or have failed when no attempt is left.
  /// Returns how many.
  func takeBackExpired() async throws -> Int {
    let rows = try await pool.query(
      """
      with expired as (
        select id from jobs where state = 2 and lease_until_ms < job_clock()
        order by lease_until_ms limit 100 for update skip locked
      ), taken as (
        update jobs set
          state = case when cancel_requested then 5 when attempt < attempts_allowed then 1 else 4 end,
          settled = not cancel_requested and attempt < attempts_allowed,
          problem_code = case when not cancel_requested and attempt >= attempts_allowed then 'interrupted'
            else problem_code end,
          run_at_ms = job_clock(), lease_holder = '', lease_until_ms = 0,
          ended_at_ms = case when cancel_requested or attempt >= attempts_allowed then job_clock() else 0 end,
          revision = greatest(revision + 1, job_clock())
        where id in (select id from expired)
        returning id, kind
      )
      select pg_notify('job_changed', id::text), pg_notify('job_ready', kind) from taken
      """)
    return rows.count
  }

  /// Jobs that ended badly and have something to give back; oldest first.
  func unsettled(_ kind: String) async throws -> [ClaimedJob] {
    try await pool.query(
      """
      select \(ClaimedJob.columns) from jobs where not settled and kind = $1 order by ended_at_ms limit 20
      """, [.text(kind)]
    ).map { try ClaimedJob($0) }
  }

  /// Notes that a job has given back what it had to.
  func markSettled(_ id: String) async throws {
    _ = try await pool.execute("update jobs set settled = true where id = $1::uuid", [.text(id)])
  }

  /// Looks up how long jobs of a kind take, for estimates.
  func refreshMedian(_ kind: String) async throws {
    let rows = try await pool.query(
      """
      select percentile_cont(0.5) within group (order by ended_at_ms - started_at_ms) as median from (
        select started_at_ms, ended_at_ms from jobs where kind = $1 and state = 3 order by ended_at_ms desc limit 100
      ) last
      """, [.text(kind)])
    if let median = try rows.first?.doubleIfPresent("median") {
      remember(medianRunMilliseconds: Int64(median), of: kind)
    }
  }
}
