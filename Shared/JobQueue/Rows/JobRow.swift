import Messages
import Postgres

/// A row of `jobs` or `ended_jobs` as the contract says it.
enum JobRow {
  /// The farthest that a position is counted to.
  static let positionLimit = 1_000

  /// What is read of a job that has not ended.
  static let columns = """
    jobs.id::text as id, jobs.kind, greatest(jobs.state, 1) as state, jobs.percent, jobs.stage, jobs.attempt,
    jobs.attempts_allowed, '' as problem_code, '' as problem_detail, 0::bigint as problem_retry_after_ms,
    '' as result_id, ''::bytea as notices, jobs.created_at_ms, 0::bigint as ended_at_ms, jobs.revision
    """
  /// The same of one that has.
  static let endedColumns = """
    id::text as id, kind, state, percent, stage, attempt, attempts_allowed, problem_code, problem_detail,
    problem_retry_after_ms, result_id, notices, created_at_ms, ended_at_ms, revision
    """
  /// Those that stand before a job in line, counted to the limit.
  static let position = """
    case when jobs.state = 2 then -1 else (
      select count(*) from (
        select from jobs earlier
        where earlier.kind = jobs.kind and earlier.state = 1
          and (earlier.place, earlier.number) < (jobs.place, jobs.number)
        limit \(positionLimit)) before
    ) end as queue_position
    """
  /// Jobs of either table; `condition` speaks of columns that both have, unqualified.
  static func select(where condition: String) -> String {
    """
    select \(columns), \(position) from jobs where \(condition)
    union all select \(endedColumns), -1 from ended_jobs where \(condition)
    """
  }

  static func status(_ row: PostgresRow) throws -> JobStatus {
    let state = JobState(rawValue: Int32(clamping: try row.int("state")))
    var status = JobStatus(
      jobId: try row.text("id"), kind: try row.text("kind"), state: state,
      percent: Int32(clamping: try row.int("percent")), stage: try row.text("stage"),
      queuePosition: Int32(clamping: try row.int("queue_position")), estimatedSeconds: -1,
      attempt: Int32(clamping: try row.int("attempt")),
      attemptsAllowed: Int32(clamping: try row.int("attempts_allowed")), resultId: try row.text("result_id"),
      createdAtMilliseconds: try row.int("created_at_ms"), endedAtMilliseconds: try row.int("ended_at_ms"),
      revision: try row.int("revision"))
    let code = try row.text("problem_code")
    if !code.isEmpty {
      status.problem = Problem(
        code: code, detail: try row.text("problem_detail"),
        retryAfterMilliseconds: try row.int("problem_retry_after_ms"))
    }
    let notices = try row.bytes("notices")
    if !notices.isEmpty { status.notices = try JobStatus.decoded(from: notices).notices }
    return status
  }
}
