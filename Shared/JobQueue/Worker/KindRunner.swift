import Logging

/// Runs the jobs of one kind in this process, up to its concurrency.
struct KindRunner: Sendable {
  let queue: JobQueue
  let handler: any JobHandler
  let now: @Sendable () -> Int64
  let logger: Logger

  /// Ends when no more jobs are to be taken and those that run have ended.
  func run() async {
    let kind = handler.kind.name
    let permits = JobPermits(handler.kind.concurrency)
    let looks = queue.signals.looks(forKind: kind)
    await withDiscardingTaskGroup { group in
      while !queue.signals.isStopped {
        let free = await permits.take(upTo: JobQueue.claimLimit)
        guard free > 0 else { break }
        let jobs = await next(kind, upTo: free)
        for job in jobs {
          group.addTask {
            await JobAttempt(queue: queue, handler: handler, job: job, now: now, logger: logger).run()
            queue.held.release(job)
            permits.giveBack()
          }
        }
        permits.giveBack(free - jobs.count)
        // With fewer than asked for the line is empty for now.
        if jobs.count < free, await !looks.next() { break }
      }
      // Those that were handed over and have not begun wait for another process.
      for job in queue.takeHandedOver(kind, upTo: .max) {
        await Task { try? await queue.giveBack(job) }.value
        queue.held.release(job)
      }
    }
  }

  /// The next jobs: those that this process accepted to run at once, then those in line.
  private func next(_ kind: String, upTo count: Int) async -> [ClaimedJob] {
    let own = queue.takeHandedOver(kind, upTo: count)
    guard own.count < count else { return own }
    do {
      // To its end even when the service stops: a claim that nobody knows of would have to run out.
      let claimed = try await Task {
        try await queue.claim(kind, upTo: count - own.count, holder: queue.instance)
      }.value
      for job in claimed { queue.held.hold(job) }
      return own + claimed
    } catch {
      logger.debug("No job could be claimed.", metadata: ["error": "\(error)", "kind": "\(kind)"])
      return own
    }
  }
}
