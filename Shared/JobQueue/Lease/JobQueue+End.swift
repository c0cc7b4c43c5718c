import Messages
import Postgres

extension JobQueue {
  /// Ends a job well: its effect and the completion commit together, or neither does. What ends at the same time in
  /// this process shares a transaction. Returns false when the claim was lost; then nothing happened here.
  package func complete(_ job: ClaimedJob, _ outcome: JobOutcome) async throws -> Bool {
    let isDone = try await completionLine.write(JobCompletion(job: job, outcome: outcome))
    if isDone {
      signals.wake(job: job.id)
      await progress.forget(job.id)
    }
    return isDone
  }

  /// Ends jobs well in one transaction; says of each whether its claim still held.
  func complete(_ completions: [JobCompletion]) async throws -> [Bool] {
    let parameters =
      fences(completions.map(\.job)) + [
        ArrayText.of(completions.map(\.outcome.resultId)),
        ArrayText.of(
          try completions.map { $0.outcome.notices.isEmpty ? [] : try JobStatus(notices: $0.outcome.notices).encoded() }
        ),
      ]
    let rows: [PostgresRow]
    if completions.allSatisfy({ $0.outcome.effect == nil }) {
      rows = try await ownPool.query(Self.completion, parameters)
    } else {
      rows = try await ownPool.transaction { transaction in
        let rows = try await transaction.query(Self.completion, parameters)
        let ended = try Set(rows.map { try ClaimKey($0) })
        for completion in completions where ended.contains(ClaimKey(completion.job)) {
          try await completion.outcome.effect?(transaction)
        }
        return rows
      }
    }
    let ended = try Set(rows.map { try ClaimKey($0) })
    return completions.map { ended.contains(ClaimKey($0.job)) }
  }

  /// Ends an attempt badly: another one follows, or the job has failed.
  package func fail(_ job: ClaimedJob, _ failure: JobFailure, _ verdict: AttemptVerdict) async throws {
    let problem: [PostgresValue] = [
      .text(failure.problem.code), .text(failure.problem.detail), .int(failure.problem.retryAfterMilliseconds),
    ]
    switch verdict {
    case .again(let delay):
      _ = try await ownPool.query(
        """
        with again as (
          update jobs set state = 0, run_at_ms = job_clock() + $7, lease = 0, lease_until_ms = 0, problem_code = $4,
            problem_detail = $5, problem_retry_after_ms = $6, revision = greatest(revision + 1, job_clock())
          where \(Self.isHeld) returning id
        )
        select pg_notify('job_changed', id::text) from again
        """, fence(job) + problem + [.int(Int64(delay / .milliseconds(1)))])
    case .failed:
      _ = try await ownPool.query(
        Ending(
          deletion: Self.deletion, state: "4", problemCode: "$4", problemDetail: "$5", problemRetryAfter: "$6"
        ).statement, fence(job) + problem)
    }
  }

  /// Ends a job that its person called off.
  package func endCancelled(_ job: ClaimedJob) async throws {
    _ = try await ownPool.query(Ending(deletion: Self.deletion, state: "5").statement, fence(job))
  }

  /// Gives a job back unharmed, because this process ends: the attempt does not count.
  package func giveBack(_ job: ClaimedJob) async throws {
    _ = try await ownPool.query(
      """
      with given as (
        update jobs set state = 1, attempt = attempt - 1, lease = 0, lease_until_ms = 0, percent = 0, stage = '',
          revision = greatest(revision + 1, job_clock())
        where \(Self.isHeld) returning kind
      )
      select pg_notify('job_ready', kind) from given
      """, fence(job))
  }

  private static let deletion = "delete from jobs where \(isHeld) returning *"
  private static let completion =
    "select id::text as id, lease from job_complete($1::uuid[], $2::integer[], $3::bigint[], $4::text[], $5::bytea[])"
}
