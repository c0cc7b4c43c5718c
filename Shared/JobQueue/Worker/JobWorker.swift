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
  private let clock: @Sendable () -> Int64
  private let logger: Logger

  /// `now` is the instant in milliseconds since 1970.
  package init(
    queue: JobQueue, handlers: [any JobHandler], now: @escaping @Sendable () -> Int64, logger: Logger
  ) {
    self.queue = queue
    self.handlers = handlers
    clock = now
    self.logger = logger
  }

  package func run() async throws {
    await work()
    // Calls that are still being answered may hand in jobs, so the queue's connections close after them.
    try? await gracefulShutdown()
    await queue.close()
  }

  /// Runs jobs until the queue is told to stop waiting, or the task is cancelled; closes nothing.
  package func work() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await withGracefulShutdownHandler {
          await self.runKinds()
        } onGracefulShutdown: {
          self.queue.signals.stop()
        }
      }
      group.addTask { await self.queue.signals.run() }
      group.addTask { await LeaseKeeper(queue: self.queue, logger: self.logger).run() }
      group.addTask { await ProgressFeed(queue: self.queue).run() }
      group.addTask { await JobUpkeep(queue: self.queue, handlers: self.handlers, logger: self.logger).run() }
      // The kinds end first: when the service stops, or when everything is cancelled.
      _ = await group.next()
      group.cancelAll()
    }
  }

  private func runKinds() async {
    await withDiscardingTaskGroup { group in
      for handler in handlers {
        group.addTask { await KindRunner(queue: queue, handler: handler, now: clock, logger: logger).run() }
      }
    }
  }
}
