package import Messages
import Postgres
package import ServiceKit

extension JobQueue {
  /// A page of jobs, newest first; of one state and kind where given.
  package func list(state: JobState, kind: String, after token: PageToken, limit: Int) async throws -> [JobStatus] {
    let states: [Int64] = state == .unspecified ? [1, 2, 3, 4, 5] : [Int64(state.rawValue)]
    return try await pool.query(
      """
      select * from (
        select \(JobRow.columns), \(JobRow.position) from jobs
        where kind = any ($1::text[]) and greatest(state, 1) = any ($2::smallint[])
          and (created_at_ms, jobs.id) < ($3, $4::uuid)
        order by created_at_ms desc, jobs.id desc limit $5
      ) open_ones
      union all
      select ended_ones.*, -1 from unnest($1::text[]) as of_kind, unnest($2::smallint[]) as in_state,
        lateral (
          select \(JobRow.endedColumns) from ended_jobs
          where kind = of_kind and state = in_state and (created_at_ms, ended_jobs.id) < ($3, $4::uuid)
          order by created_at_ms desc, ended_jobs.id desc limit $5
        ) ended_ones
      order by created_at_ms desc, id desc limit $5
      """,
      [
        ArrayText.of(kind.isEmpty ? kindNames : [kind]), ArrayText.of(states), .int(token.milliseconds),
        .text(token.id), .int(Int64(limit)),
      ]
    ).map { try JobRow.status($0) }
  }

  /// A job with all that is on record about it; nil when there is none.
  package func inspect(_ id: String) async throws -> (JobStatus, JobDetails)? {
    let details = """
      owner::text as owner, tier, request_id, traceparent, lease_holder, run_at_ms, started_at_ms,
      problem_code as last_problem_code, problem_detail as last_problem_detail, length(payload) as payload_bytes
      """
    let rows = try await pool.query(
      """
      select \(JobRow.columns), \(JobRow.position), \(details), lease_until_ms, cancel_requested, false as unsettled
      from jobs where id = $1::uuid
      union all
      select \(JobRow.endedColumns), -1, \(details), 0, false, not settled from ended_jobs where id = $1::uuid
      """, [.text(id)])
    guard let row = rows.first else { return nil }
    let code = try row.text("last_problem_code")
    return (
      try JobRow.status(row),
      JobDetails(
        personId: try row.text("owner"), tier: Int32(clamping: try row.int("tier")),
        requestId: try row.text("request_id"), traceparent: try row.text("traceparent"),
        holder: try row.text("lease_holder"), leaseUntilMilliseconds: try row.int("lease_until_ms"),
        runAtMilliseconds: try row.int("run_at_ms"), startedAtMilliseconds: try row.int("started_at_ms"),
        lastProblem: code.isEmpty ? nil : Problem(code: code, detail: try row.text("last_problem_detail")),
        payloadBytes: try row.int("payload_bytes"), cancelRequested: try row.bool("cancel_requested"),
        unsettled: try row.bool("unsettled"))
    )
  }
}
