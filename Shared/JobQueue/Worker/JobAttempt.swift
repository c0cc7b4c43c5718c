import Logging
import Messages
import Metrics
import Postgres

/// One attempt of one job: the handler, its time limit, its lease and its person's change of mind, side by side.
struct JobAttempt: Sendable {
  let queue: JobQueue
  let handler: any JobHandler
  let job: ClaimedJob
  let now: @Sendable () -> Int64
  let logger: Logger
  private static let recordTries = 40

  /// How the attempt ended.
  private enum End: Sendable {
    case outcome(JobOutcome)
    case failure(JobFailure)
    case cancelled
    case leaseLost
    case stopping
  }

  func run() async {
    let start = ContinuousClock.now
    let end = await race()
    let state = await record(end)
    let labels = [("kind", job.kind), ("state", state)]
    Metrics.Timer(label: "job_run_duration_seconds", dimensions: labels).record(duration: ContinuousClock.now - start)
    Counter(label: "job_attempts_total", dimensions: labels).increment()
    Metrics.Timer(label: "job_wait_duration_seconds", dimensions: [("kind", job.kind)])
      .record(duration: .milliseconds(job.waitedMilliseconds))
  }

  private func race() async -> End {
    await withTaskGroup(of: End.self) { group in
      group.addTask { await work() }
      group.addTask { await waitForStop() }
      group.addTask {
        try? await Task.sleep(for: handler.kind.timeout)
        return .failure(
          JobFailure(Problem(code: "timed_out"), isRetryable: true, cause: "the time of an attempt is over"))
      }
      let first = await group.next() ?? .stopping
      let isStopping = Task.isCancelled
      group.cancelAll()
      if case .outcome = first { return first }
      return isStopping ? .stopping : first
    }
  }

  private func work() async -> End {
    do {
      return .outcome(try await handler.run(job, JobProgress(queue: queue, job: job, now: now)))
    } catch {
      return .failure(JobFailure(meeting: error))
    }
  }

  private func waitForStop() async -> End {
    for await stop in queue.held.stops(of: job) {
      switch stop {
      case .cancelled: return .cancelled
      case .leaseLost: return .leaseLost
      }
    }
    return .stopping
  }

  /// Writes the end down; tries for longer than a lease holds, for until it is lost nobody else has the job.
  /// Returns the end's name for metrics.
  private func record(_ end: End) async -> String {
    var end = end
    for _ in 0..<Self.recordTries {
      do {
        // Cancellation must not keep the end from being written, so neither this nor the pause heeds it.
        return try await Task { [end] in try await recordOnce(end) }.value
      } catch {
        if case .outcome = end, !Self.passes(error) {
          // The effect itself cannot be written.
          end = .failure(JobFailure(meeting: error))
          continue
        }
        logger.warning("The end of a job could not be written yet.", metadata: about("\(error)"))
        await Task { try? await Task.sleep(for: .milliseconds(500)) }.value
      }
    }
    logger.error("The end of a job could not be written; it runs again.", metadata: about("lease over"))
    return "lost"
  }

  /// Whether an error of the database is a matter of time.
  private static func passes(_ error: any Error) -> Bool {
    switch (error as? PostgresError)?.code {
    case .connectionLost, .poolTimeout, .statementTimeout, .conflict, .cancelled: true
    default: false
    }
  }

  private func recordOnce(_ end: End) async throws -> String {
    switch end {
    case .outcome(let outcome):
      guard try await queue.complete(job, outcome) else { return "lost" }
      return "succeeded"
    case .failure(let failure):
      let verdict = AttemptVerdict.of(
        isRetryable: failure.isRetryable, attempt: job.attempt, allowed: job.attemptsAllowed,
        backoff: handler.kind.backoff, chance: .random(in: 0..<1))
      let isFailed = verdict == .failed
      logger.log(
        level: failure.problem.code == "internal_error" || !isFailed ? .warning : .info,
        isFailed ? "A job failed." : "A job's attempt failed; it is tried again.", metadata: about(failure.cause))
      try await queue.fail(job, failure, verdict)
      return isFailed ? "failed" : "retried"
    case .cancelled:
      try await queue.endCancelled(job)
      return "cancelled"
    case .leaseLost:
      logger.warning("A job's lease was lost.", metadata: about(""))
      return "lost"
    case .stopping:
      try await queue.giveBack(job)
      return "given_back"
    }
  }

  private func about(_ cause: String) -> Logger.Metadata {
    [
      "job": "\(job.id)", "kind": "\(job.kind)", "attempt": "\(job.attempt)", "requestId": "\(job.requestId)",
      "cause": "\(cause)",
    ]
  }
}
