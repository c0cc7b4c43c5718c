import Messages
import Postgres

extension JobQueue {
  /// Ends a job well: the effect and the completion commit together, or neither does.
  /// Returns false when the claim was lost; then nothing happened here.
  func complete(_ job: ClaimedJob, _ outcome: JobOutcome) async throws -> Bool {
    let notices = try JobStatus(notices: outcome.notices).encoded()
    do {
      try await pool.transaction { transaction in
        let ended = try await transaction.execute(
          """
          update jobs set state = 3, percent = 100, stage = 'Complete', result_id = $4, notices = $5, lease_holder = '',
            lease_until_ms = 0, ended_at_ms = job_clock(), revision = greatest(revision + 1, job_clock())
          where id = $1::uuid and attempt = $2 and lease_holder = $3 and state = 2
          """, fence(job) + [.text(outcome.resultId), .bytes(notices)])
        guard ended == 1 else { throw LeaseLost() }
        try await outcome.effect(transaction)
        _ = try await transaction.query("select pg_notify('job_changed', $1)", [.text(job.id)])
      }
    } catch is LeaseLost {
      return false
    }
    await progress.forget(job.id)
    return true
  }

  /// Ends an attempt badly: another one follows after `delay`, or the job has failed.
  func fail(_ job: ClaimedJob, _ failure: JobFailure, retryAfter delay: Duration?) async throws {
    let delayMilliseconds = delay.map { Int64($0 / .milliseconds(1)) }
    _ = try await pool.query(
      """
      with ended as (
        update jobs set state = case when $4 then 1 else 4 end, run_at_ms = job_clock() + $5, lease_holder = '',
          lease_until_ms = 0, problem_code = $6, problem_detail = $7, problem_retry_after_ms = $8, settled = $4,
          ended_at_ms = case when $4 then 0 else job_clock() end, revision = greatest(revision + 1, job_clock())
        where id = $1::uuid and attempt = $2 and lease_holder = $3 and state = 2
        returning id
      )
      select pg_notify('job_changed', id::text) from ended
      """,
      fence(job) + [
        .bool(delay != nil), .int(delayMilliseconds ?? 0), .text(failure.problem.code), .text(failure.problem.detail),
        .int(failure.problem.retryAfterMilliseconds),
      ])
  }

  /// Ends a job that its person called off.
  func endCancelled(_ job: ClaimedJob) async throws {
    _ = try await pool.query(
      """
      with ended as (
        update jobs set state = 5, lease_holder = '', lease_until_ms = 0, settled = false, ended_at_ms = job_clock(),
          revision = greatest(revision + 1, job_clock())
        where id = $1::uuid and attempt = $2 and lease_holder = $3 and state = 2
        returning id
      )
      select pg_notify('job_changed', id::text) from ended
      """, fence(job))
  }

  /// Gives a job back unharmed, because this process ends: the attempt does not count.
  func giveBack(_ job: ClaimedJob) async throws {
    _ = try await pool.query(
      """
      with given as (
        update jobs set state = 1, attempt = attempt - 1, lease_holder = '', lease_until_ms = 0, percent = 0, stage = '',
          revision = greatest(revision + 1, job_clock())
        where id = $1::uuid and attempt = $2 and lease_holder = $3 and state = 2
        returning kind
      )
      select pg_notify('job_ready', kind) from given
      """, fence(job))
  }
}
