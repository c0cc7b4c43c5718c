import FramedRPC
package import Messages
import Postgres
package import ServiceKit

extension JobQueue {
  /// The names of the kinds, in order.
  package var kindNames: [String] { kinds.keys.sorted() }

  /// A page of jobs, newest first; of one state and kind where given.
  package func list(state: JobState, kind: String, after token: PageToken, limit: Int) async throws -> [JobStatus] {
    try await pool.query(
      """
      select \(JobRow.columns) from jobs
      where ($1 = 0 or state = $1) and ($2 = '' or kind = $2) and (created_at_ms, jobs.id) < ($3, $4::uuid)
      order by created_at_ms desc, jobs.id desc limit $5
      """,
      [.int(Int64(state.rawValue)), .text(kind), .int(token.milliseconds), .text(token.id), .int(Int64(limit))]
    ).map { try JobRow.status($0) }
  }

  /// Lets one failed job run again, or forgets one that has ended. Returns whether there was such a job.
  package func control(_ action: QueueAction, job id: String) async throws -> Bool {
    switch action {
    case .retry:
      let rows = try await pool.query(Self.again("id = $1::uuid"), [.text(id)])
      return !rows.isEmpty
    case .remove:
      return try await pool.execute(
        "delete from jobs where id = $1::uuid and state in (3, 4, 5) and settled", [.text(id)]) == 1
    default: return false
    }
  }

  /// Pauses, resumes, drains, or lets all failed jobs run again.
  package func control(_ action: QueueAction, kinds names: [String]) async throws {
    for name in names {
      guard kinds[name] != nil else { throw RPCError.catalogued("invalid_request", detail: "there is no such kind") }
      if action == .retryAll {
        _ = try await pool.query(Self.again("kind = $1"), [.text(name)])
        continue
      }
      _ = try await pool.execute(
        """
        insert into job_queues (kind, paused, draining) values ($1, $2, $3)
        on conflict (kind) do update set paused = excluded.paused, draining = excluded.draining
        """, [.text(name), .bool(action == .pause), .bool(action == .drain)])
      _ = try await pool.query("select pg_notify('job_ready', $1)", [.text(name)])
    }
  }

  private static func again(_ condition: String) -> String {
    """
    with again as (
      update jobs set state = 1, attempt = 0, run_at_ms = job_clock(), problem_code = '', problem_detail = '',
        problem_retry_after_ms = 0, ended_at_ms = 0, percent = 0, stage = '', cancel_requested = false,
        revision = greatest(revision + 1, job_clock())
      where state = 4 and settled and \(condition) returning id, kind
    )
    select id::text as id, pg_notify('job_ready', kind) from again
    """
  }

  /// How the queues stand.
  package func statistics() async throws -> [QueueStatistics] {
    var all: [QueueStatistics] = []
    for kind in kinds.values.sorted(by: { $0.name < $1.name }) { all.append(try await statistics(kind)) }
    return all
  }

  private func statistics(_ kind: JobKind) async throws -> QueueStatistics {
    let rows = try await pool.query(
      """
      select
        count(*) filter (where state = 1) as queued, count(*) filter (where state = 2) as running,
        count(*) filter (where state = 3) as succeeded, count(*) filter (where state = 4) as failed,
        count(*) filter (where state = 5) as cancelled,
        coalesce((select paused from job_queues where kind = $1), false) as paused,
        coalesce((select draining from job_queues where kind = $1), false) as draining,
        coalesce((select percentile_cont(0.5) within group (order by greatest(started_at_ms - run_at_ms, 0)) from (
          select * from jobs where kind = $1 and state = 3 order by ended_at_ms desc limit 100) w), 0) as wait,
        coalesce((select percentile_cont(0.5) within group (order by ended_at_ms - started_at_ms) from (
          select * from jobs where kind = $1 and state = 3 order by ended_at_ms desc limit 100) r), 0) as run
      from jobs where kind = $1
      """, [.text(kind.name)])
    guard let row = rows.first else { return QueueStatistics(kind: kind.name) }
    return QueueStatistics(
      kind: kind.name, queued: try row.int("queued"), running: try row.int("running"),
      succeeded: try row.int("succeeded"), failed: try row.int("failed"), cancelled: try row.int("cancelled"),
      paused: try row.bool("paused"), draining: try row.bool("draining"), concurrency: Int32(kind.concurrency),
      medianWaitMilliseconds: Int64(try row.double("wait")), medianRunMilliseconds: Int64(try row.double("run")))
  }
}
