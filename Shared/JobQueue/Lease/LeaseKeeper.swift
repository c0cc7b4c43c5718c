import Logging

/// Keeps the leases of all jobs that this process holds, and sees whose claim is lost or whose job is called off.
struct LeaseKeeper: Sendable {
  let queue: JobQueue
  let logger: Logger
  private static let heartbeat = Duration.seconds(3)
  private static let pause = Duration.milliseconds(500)

  /// Looks at each signal that a running job is called off, and every half second.
  func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask {
        while !Task.isCancelled {
          try? await Task.sleep(for: Self.pause)
          queue.signals.wakeCancels()
        }
      }
      group.addTask { await look() }
    }
  }

  private func look() async {
    let looks = queue.signals.looksAtCancels()
    var next = ContinuousClock.now + Self.heartbeat
    while await looks.next() {
      let jobs = queue.held.all
      guard !jobs.isEmpty else { continue }
      do {
        if ContinuousClock.now >= next {
          // Due again from now on, not from when it was due: a process that was stopped for long does not hurry after.
          next = .now + Self.heartbeat
          try await queue.renew(jobs)
        }
        for (job, lease) in zip(jobs, try await queue.leases(of: jobs)) {
          switch lease {
          case .held: continue
          case .cancelRequested: queue.held.stop(job, .cancelled)
          case .lost: queue.held.stop(job, .leaseLost)
          }
        }
      } catch {
        // Tried again at the next look. Should a lease run out meanwhile, the completion finds out.
        logger.debug("The leases could not be looked after.", metadata: ["error": "\(error)"])
      }
    }
  }
}
