import Messages
import Postgres

/// A row of `jobs` as the contract says it.
enum JobRow {
  static let columns = """
    id::text as id, kind, state, percent, stage, attempt, attempts_allowed, problem_code, problem_detail,
    problem_retry_after_ms, result_id, notices, created_at_ms, ended_at_ms, revision,
    case when state = 1 then (
      select count(*) from jobs earlier
      where earlier.kind = jobs.kind and earlier.state = 1
        and (earlier.run_at_ms, earlier.id) < (jobs.run_at_ms, jobs.id)
    ) else -1 end as queue_position
    """

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
    status.notices = try JobStatus.decoded(from: try row.bytes("notices")).notices
    return status
  }
}
