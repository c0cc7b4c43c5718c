import Logging
import Messages
import Metrics

/// One attempt of one job: the handler, its time limit, its lease and its person's change of mind, side by side.
struct JobAttempt: Sendable {
  let queue: JobQueue
  let handler: any JobHandler
  let job: ClaimedJob
  let now: @Sendable () -> Int64
  let logger: Logger
  private static let heartbeat = Duration.seconds(3)

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
      group.addTask { await keepLease() }
      group.addTask { await waitForCancel() }
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

  private func keepLease() async -> End {
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.heartbeat)
      if Task.isCancelled { break }
      // A heartbeat that cannot be written is tried again; should the lease run out meanwhile, the completion finds out.
      guard let lease = try? await queue.heartbeat(job) else { continue }
      switch lease {
      case .held: continue
      case .cancelRequested: return .cancelled
      case .lost: return .leaseLost
      }
    }
    return .stopping
  }

  private func waitForCancel() async -> End {
    let looks = queue.signals.looks(at: job.id)
    while await looks.next() {
      if let lease = try? await queue.leaseState(job) {
        switch lease {
        case .held: continue
        case .cancelRequested: return .cancelled
        case .lost: return .leaseLost
        }
      }
    }
    // No more signals: the service stops gracefully, and the job may come to its end.
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
    return .stopping
  }

  /// Writes the end down; tries for as long as a lease holds. Returns the end's name for metrics.
  private func record(_ end: End) async -> String {
    for _ in 0..<10 {
      do {
        // Cancellation must not keep the end from being written, so neither this nor the pause heeds it.
        return try await Task { try await recordOnce(end) }.value
      } catch {
        logger.warning("The end of a job could not be written yet.", metadata: about("\(error)"))
        await Task { try? await Task.sleep(for: .milliseconds(500)) }.value
      }
    }
    logger.error("The end of a job could not be written; it runs again.", metadata: about("lease over"))
    return "lost"
  }

  private func recordOnce(_ end: End) async throws -> String {
    switch end {
    case .outcome(let outcome):
      guard try await queue.complete(job, outcome) else { return "lost" }
      return "succeeded"
    case .failure(let failure):
      let again = failure.isRetryable && job.attempt < job.attemptsAllowed
      let delay = again ? handler.kind.backoff.delay(afterAttempt: job.attempt, chance: .random(in: 0..<1)) : nil
      logger.log(
        level: failure.problem.code == "internal_error" || again ? .warning : .info,
        again ? "A job's attempt failed; it is tried again." : "A job failed.", metadata: about(failure.cause))
      try await queue.fail(job, failure, retryAfter: delay)
      return again ? "retried" : "failed"
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
