import DequeModule

/// What a pool decides: who gets which connection. A value; the pool acts on what it says.
struct PoolState {
  typealias Waiter = CheckedContinuation<Result<Lease, PostgresError>, Never>

  /// What a caller is given.
  enum Lease: Sendable {
    /// A connection that was idle.
    case idle(PostgresConnection, since: ContinuousClock.Instant)
    /// The right to make one.
    case place
  }

  private struct Idle {
    let connection: PostgresConnection
    let since: ContinuousClock.Instant
  }

  private var idle: Deque<Idle> = []
  private var waiters: Deque<(number: UInt64, waiter: Waiter)> = []
  private(set) var statistics = PoolStatistics()
  private var isClosed = false

  init(limit: Int) {
    statistics.limit = limit
  }

  /// A lease that can be had at once; nil when the caller must wait.
  mutating func takeAtOnce() throws(PostgresError) -> Lease? {
    guard !isClosed else { throw PostgresError(.closed, "the pool is closed") }
    if let last = idle.popLast() {
      statistics.idle = idle.count
      return .idle(last.connection, since: last.since)
    }
    guard statistics.open < statistics.limit else { return nil }
    statistics.open += 1
    return .place
  }

  /// Lets a caller wait; false when a lease can be had by now or the pool is closed.
  mutating func wait(_ number: UInt64, _ waiter: Waiter) {
    waiters.append((number, waiter))
    statistics.waiting = waiters.count
    statistics.waits += 1
  }

  /// A waiter that will not wait any longer; nil when it has been served.
  mutating func giveUp(_ number: UInt64, timedOut: Bool) -> Waiter? {
    guard let place = waiters.firstIndex(where: { $0.number == number }) else { return nil }
    if timedOut { statistics.timeouts += 1 }
    defer { statistics.waiting = waiters.count }
    return waiters.remove(at: place).waiter
  }

  /// A connection comes back whole. Returns who is to have it, or that it is to be closed.
  mutating func giveBack(_ connection: PostgresConnection, at now: ContinuousClock.Instant) -> (Waiter?, closes: Bool) {
    guard !isClosed else {
      statistics.open -= 1
      return (nil, true)
    }
    if let next = waiters.popFirst() {
      statistics.waiting = waiters.count
      return (next.waiter, false)
    }
    idle.append(Idle(connection: connection, since: now))
    statistics.idle = idle.count
    return (nil, false)
  }

  /// A connection is gone, or was never made. Returns who may make the next one.
  mutating func lose(wasMade: Bool) -> Waiter? {
    if wasMade { statistics.lost += 1 }
    guard !isClosed, let next = waiters.popFirst() else {
      statistics.open -= 1
      return nil
    }
    statistics.waiting = waiters.count
    return next.waiter
  }

  mutating func noteMade() { statistics.made += 1 }

  /// Connections that have been idle for so long that they are to be closed; some are kept.
  mutating func takeOverdue(before instant: ContinuousClock.Instant, keeping kept: Int) -> [PostgresConnection] {
    var overdue: [PostgresConnection] = []
    while idle.count > kept, let first = idle.first, first.since < instant {
      idle.removeFirst()
      overdue.append(first.connection)
    }
    statistics.open -= overdue.count
    statistics.idle = idle.count
    return overdue
  }

  /// Ends everything. Returns the idle connections and who waits.
  mutating func close() -> ([PostgresConnection], [Waiter]) {
    isClosed = true
    defer {
      statistics.open -= idle.count
      idle = []
      waiters = []
      statistics.idle = 0
      statistics.waiting = 0
    }
    return (idle.map(\.connection), waiters.map(\.waiter))
  }
}
