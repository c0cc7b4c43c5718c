package import Logging
import Messages
import ServiceLifecycle

/// Runs the jobs of a service in this process, each kind up to its concurrency.
///
/// On a graceful shutdown it takes no new job and lets those that run come to their end; when it is cancelled, it gives
/// them back.
package struct JobWorker: Service {
  private let queue: JobQueue
  private let handlers: [any JobHandler]
  private let instance: String
  private let clock: @Sendable () -> Int64
  private let logger: Logger

  /// `instance` names this process in the leases; `now` is the instant in milliseconds since 1970.
  package init(
    queue: JobQueue, handlers: [any JobHandler], instance: String, now: @escaping @Sendable () -> Int64, logger: Logger
  ) {
    self.queue = queue
    self.handlers = handlers
    self.instance = instance
    clock = now
    self.logger = logger
  }

  package func run() async throws {
    await withTaskGroup(of: Void.self) { group in
      let upkeep = upkeepTasks()
      group.addTask {
        await withGracefulShutdownHandler {
          await self.runKinds()
        } onGracefulShutdown: {
          self.queue.signals.stop()
        }
      }
      for task in upkeep { group.addTask { await task() } }
      // The kinds end first: when the service stops, or when everything is cancelled.
      _ = await group.next()
      group.cancelAll()
    }
  }

  private func upkeepTasks() -> [@Sendable () async -> Void] {
    [
      { await self.queue.signals.run() },
      { await JobUpkeep(queue: self.queue, handlers: self.handlers, logger: self.logger).run() },
    ]
  }

  private func runKinds() async {
    await withDiscardingTaskGroup { group in
      for handler in handlers {
        group.addTask { await self.run(handler) }
      }
    }
  }

  private func run(_ handler: any JobHandler) async {
    let (permits, permit) = AsyncStream<Void>.makeStream()
    for _ in 0..<handler.kind.concurrency { permit.yield() }
    await withDiscardingTaskGroup { group in
      for await _ in permits {
        guard let job = await next(handler.kind.name) else { break }
        group.addTask {
          let attempt = JobAttempt(
            queue: self.queue, handler: handler, job: job, now: self.clock, logger: self.logger)
          await attempt.run()
          permit.yield()
        }
      }
      permit.finish()
    }
  }

  /// Waits for a job of a kind; nil when the service stops.
  private func next(_ kind: String) async -> ClaimedJob? {
    let looks = queue.signals.looks(forKind: kind)
    repeat {
      do {
        let holder = "\(instance)/\(UInt64.random(in: 0 ... .max))"
        if let job = try await queue.claim(kind, holder: holder) { return job }
      } catch {
        logger.debug("No job could be claimed.", metadata: ["error": "\(error)", "kind": "\(kind)"])
      }
    } while await looks.next()
    return nil
  }
}
