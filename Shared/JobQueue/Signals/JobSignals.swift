package import Logging
package import Postgres
import Synchronization

/// Tells those who wait when to look again: at once when PostgreSQL says that a job changed or is ready, and now
/// and then in any case, so that a lost notification costs little.
package final class JobSignals: Sendable {
  private struct Waiter {
    let subject: Subject
    let continuation: AsyncStream<Void>.Continuation
  }

  private struct State {
    var waiters: [UInt64: Waiter] = [:]
    var nextNumber: UInt64 = 0
    var isStopped = false
  }

  private enum Subject: Equatable {
    case job(String)
    case kind(String)
  }

  /// The channels that the queue notifies on.
  package static let channels = ["job_changed", "job_ready"]

  private let state = Mutex(State())
  private let listener: PostgresListener?
  private let tick: Duration

  /// Without a listener (behind PgBouncer in transaction mode) only the ticks come.
  package init(listener: PostgresListener?, tick: Duration = .milliseconds(500)) {
    self.listener = listener
    self.tick = tick
  }

  /// Signals from the database of `pool`; behind PgBouncer only ticks.
  package convenience init(pool: PostgresPool, logger: Logger) {
    let listener = PostgresListener(configuration: pool.configuration, channels: Self.channels, logger: logger)
    self.init(listener: pool.configuration.isBehindPgBouncer ? nil : listener)
  }

  /// Passes notifications on until it is cancelled; then nobody waits any longer.
  func run() async {
    defer { stop() }
    await withDiscardingTaskGroup { group in
      group.addTask {
        while !Task.isCancelled {
          try? await Task.sleep(for: self.tick)
          self.wake { _ in true }
        }
      }
      if let listener {
        group.addTask { await listener.run() }
        group.addTask {
          for await notification in listener.notifications {
            switch notification.channel {
            case "job_changed": self.wake { $0 == .job(notification.payload) }
            case "job_ready": self.wake { $0 == .kind(notification.payload) }
            default: break
            }
          }
        }
      }
    }
  }

  /// When to look at a job again.
  func looks(at id: String) -> JobLooks { looks(at: .job(id)) }

  /// When to look for a job of a kind that is ready.
  func looks(forKind kind: String) -> JobLooks { looks(at: .kind(kind)) }

  /// Ends all waiting: a service that stops takes no new job and lets no watcher wait.
  package func stop() {
    let waiters = state.withLock { state in
      state.isStopped = true
      defer { state.waiters = [:] }
      return state.waiters.values.map(\.continuation)
    }
    for waiter in waiters { waiter.finish() }
  }

  private func looks(at subject: Subject) -> JobLooks {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state -> UInt64 in
      state.nextNumber += 1
      if state.isStopped {
        continuation.finish()
      } else {
        state.waiters[state.nextNumber] = Waiter(subject: subject, continuation: continuation)
      }
      return state.nextNumber
    }
    return JobLooks(stream) { [weak self] in
      _ = self?.state.withLock { $0.waiters.removeValue(forKey: number) }
    }
  }

  private func wake(_ concerns: (Subject) -> Bool) {
    let waiters = state.withLock { state in
      state.waiters.values.filter { concerns($0.subject) }.map(\.continuation)
    }
    for waiter in waiters { waiter.yield() }
  }
}
