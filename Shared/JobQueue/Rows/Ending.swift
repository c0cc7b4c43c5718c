/// How jobs that failed or were called off leave `jobs`: deleted and written into `ended_jobs` in one statement, as not
/// settled yet. Every property is SQL, and may name the columns of the deleted row.
struct Ending {
  /// A `delete from jobs ... returning jobs.*`.
  let deletion: String
  /// The number of the state they end in.
  let state: String
  var problemCode = "problem_code"
  var problemDetail = "problem_detail"
  var problemRetryAfter = "problem_retry_after_ms"

  /// Common table expressions `gone` and `ended`; the latter has the ids of what ended here.
  var expressions: String {
    """
    gone as (\(deletion)),
    ended as (
      insert into ended_jobs (id, kind, owner, tier, payload, request_id, traceparent, state, percent, stage, attempt,
        attempts_allowed, run_at_ms, lease_holder, problem_code, problem_detail, problem_retry_after_ms, result_id,
        notices, settled, created_at_ms, started_at_ms, ended_at_ms, revision)
      select id, kind, owner, tier, payload, request_id, traceparent, \(state), percent, stage, attempt,
        attempts_allowed, run_at_ms, lease_holder, \(problemCode), \(problemDetail), \(problemRetryAfter), '',
        '', false, created_at_ms, started_at_ms, job_clock(), greatest(revision + 1, job_clock())
      from gone
      returning id
    )
    """
  }

  /// The whole statement: moves the rows and tells those who watch. Its rows are the ids.
  var statement: String {
    """
    with \(expressions),
    told as (select pg_notify('job_changed', string_agg(id::text, ',')) from ended having count(*) > 0)
    select ended.id::text as id from ended, told
    """
  }
}
