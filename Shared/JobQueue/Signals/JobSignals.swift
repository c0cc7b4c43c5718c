package import Logging
package import Postgres
import Synchronization

/// Tells those who wait when to look again: at once when PostgreSQL, or this process, says that a job changed or is
/// ready, and now and then in any case, so that a lost notification costs little.
package final class JobSignals: Sendable {
  private enum Subject: Hashable {
    case job(String)
    case kind(String)
    case cancels
  }

  private struct State {
    var waiters: [Subject: [UInt64: AsyncStream<Void>.Continuation]] = [:]
    var nextNumber: UInt64 = 0
    var isStopped = false
  }

  /// The channels that the queue notifies on: ids of jobs that changed, a kind of which jobs are ready, an id that is
  /// called off.
  package static let channels = ["job_changed", "job_ready", "job_cancel"]

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
          self.wakeAll()
        }
      }
      if let listener {
        group.addTask { await listener.run() }
        group.addTask {
          for await notification in listener.notifications { self.receive(notification) }
        }
      }
    }
  }

  private func receive(_ notification: PostgresNotification) {
    switch notification.channel {
    case "job_changed": for id in notification.payload.split(separator: ",") { wake(.job(String(id))) }
    case "job_ready": wake(.kind(notification.payload))
    case "job_cancel": wake(.cancels)
    default: break
    }
  }

  /// When to look at a job again.
  func looks(at id: String) -> JobLooks { looks(at: .job(id)) }

  /// The jobs that somebody here wants to look at.
  var watchedJobs: [String] {
    state.withLock { state in
      state.waiters.keys.compactMap { if case .job(let id) = $0 { id } else { nil } }
    }
  }

  /// When to look for a job of a kind that is ready.
  func looks(forKind kind: String) -> JobLooks { looks(at: .kind(kind)) }

  /// When to look whether a job that runs here is called off.
  func looksAtCancels() -> JobLooks { looks(at: .cancels) }

  /// A job changed.
  func wake(job id: String) { wake(.job(id)) }

  /// A job of a kind is ready, or may run.
  func wake(kind: String) { wake(.kind(kind)) }

  /// A running job is called off.
  func wakeCancels() { wake(.cancels) }

  /// Whether all waiting has ended.
  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Ends all waiting: a service that stops takes no new job and lets no watcher wait.
  package func stop() {
    let waiters = state.withLock { state in
      state.isStopped = true
      // Leases are kept for as long as jobs run.
      let ending = state.waiters.filter { $0.key != .cancels }
      for subject in ending.keys { state.waiters[subject] = nil }
      return ending.values.flatMap { Array($0.values) }
    }
    for waiter in waiters { waiter.finish() }
  }

  private func looks(at subject: Subject) -> JobLooks {
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state -> UInt64 in
      state.nextNumber += 1
      if state.isStopped, subject != .cancels {
        continuation.finish()
      } else {
        state.waiters[subject, default: [:]][state.nextNumber] = continuation
      }
      return state.nextNumber
    }
    return JobLooks(stream) { [weak self] in self?.leave(subject, number) }
  }

  private func leave(_ subject: Subject, _ number: UInt64) {
    state.withLock { state in
      state.waiters[subject]?[number] = nil
      if state.waiters[subject]?.isEmpty == true { state.waiters[subject] = nil }
    }
  }

  private func wake(_ subject: Subject) {
    let waiters = state.withLock { state in state.waiters[subject].map { Array($0.values) } }
    for waiter in waiters ?? [] { waiter.yield() }
  }

  private func wakeAll() {
    let waiters = state.withLock { state in state.waiters.values.flatMap { Array($0.values) } }
    for waiter in waiters { waiter.yield() }
  }
}
