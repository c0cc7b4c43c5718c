package import Messages
import Postgres

extension JobQueue {
  /// How the queues stand.
  package func statistics() async throws -> [QueueStatistics] {
    var all: [QueueStatistics] = []
    for name in kindNames {
      if let kind = kinds[name] { all.append(try await statistics(kind)) }
    }
    return all
  }

  private func statistics(_ kind: JobKind) async throws -> QueueStatistics {
    let rows = try await pool.query(
      """
      with ended as (select state, count(*) as jobs from ended_jobs where kind = $1 group by state),
      last as (
        select run_at_ms, started_at_ms, ended_at_ms from ended_jobs where kind = $1 and state = 3
        order by created_at_ms desc limit 100
      )
      select
        count(*) filter (where state < 2) as queued, count(*) filter (where state = 2) as running,
        count(*) filter (where state = 0) as retrying,
        coalesce(job_clock() - min(created_at_ms) filter (where state < 2), 0) as oldest,
        coalesce((select jobs from ended where state = 3), 0) as succeeded,
        coalesce((select jobs from ended where state = 4), 0) as failed,
        coalesce((select jobs from ended where state = 5), 0) as cancelled,
        (select count(*) from ended_jobs where kind = $1 and not settled) as unsettled,
        coalesce((select paused from job_queues where kind = $1), false) as paused,
        coalesce((select draining from job_queues where kind = $1), false) as draining,
        coalesce((select percentile_cont(0.5) within group (order by greatest(started_at_ms - run_at_ms, 0))
          from last), 0) as wait,
        coalesce((select percentile_cont(0.5) within group (order by ended_at_ms - started_at_ms) from last), 0) as run
      from jobs where kind = $1
      """, [.text(kind.name)])
    guard let row = rows.first else { return QueueStatistics(kind: kind.name) }
    return QueueStatistics(
      kind: kind.name, queued: try row.int("queued"), running: try row.int("running"),
      succeeded: try row.int("succeeded"), failed: try row.int("failed"), cancelled: try row.int("cancelled"),
      paused: try row.bool("paused"), draining: try row.bool("draining"), concurrency: Int32(kind.concurrency),
      medianWaitMilliseconds: Int64(try row.double("wait")), medianRunMilliseconds: Int64(try row.double("run")),
      retrying: try row.int("retrying"), oldestWaitMilliseconds: try row.int("oldest"),
      unsettled: try row.int("unsettled"))
  }
}
