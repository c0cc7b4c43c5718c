import JobQueue
import Messages
import Postgres

/// A job whose effect is a row in a table with a unique key. Its payload is words: "sleep MILLISECONDS", "fail TIMES",
/// "connections COUNT" (that it wants from the pool at once).
struct ChaosJob: JobHandler {
  let kind: JobKind
  let pool: PostgresPool
  let worker: String

  init(pool: PostgresPool, worker: String, concurrency: Int) {
    kind = JobKind(
      name: "chaos", concurrency: concurrency, attempts: 20, timeout: .seconds(60),
      backoff: JobBackoff(first: .milliseconds(100), limit: .seconds(2)))
    self.pool = pool
    self.worker = worker
  }

  func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome {
    let words = String(decoding: job.payload, as: UTF8.self).split(separator: " ")
    let amount = words.count > 1 ? Int(words[1]) ?? 0 : 0
    await progress.report(10, "Started")
    switch words.first {
    case "sleep": try await Task.sleep(for: .milliseconds(amount))
    case "fail" where job.attempt <= amount:
      throw JobFailure(Problem(code: "timed_out"), isRetryable: true)
    case "connections":
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<amount { group.addTask { _ = try await pool.query("select pg_sleep(0.3)") } }
        try await group.waitForAll()
      }
    default: break
    }
    await progress.report(90, "Ending")
    return JobOutcome(resultId: job.id) { transaction in
      _ = try await transaction.execute(
        "insert into effects (job, attempt, worker) values ($1::uuid, $2, $3)",
        [.text(job.id), .int(Int64(job.attempt)), .text(worker)])
    }
  }
}
