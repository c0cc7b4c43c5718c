import DequeModule

/// What a pool decides: who gets which connection, and when one is closed. A value that knows no clock and does nothing
/// itself; the pool acts on what it says.
package struct PoolState<Connection, Waiter> {
  package typealias Instant = ContinuousClock.Instant

  /// What becomes of a connection that comes back.
  package enum Return {
    case isKept
    case goes(to: Waiter, Lent<Connection>)
    /// It is to be closed; a waiter may make another one.
    case closes(place: Waiter?)
  }

  private struct Idle {
    let lent: Lent<Connection>
    let since: Instant
  }

  private let rules: PoolRules
  private var idle: Deque<Idle> = []
  private var waiters: Deque<(number: UInt64, waiter: Waiter, deadline: Instant)> = []
  private var failuresOnEnd = 0
  private var triesFrom: Instant?
  private var isClosed = false
  package private(set) var statistics = PoolStatistics()

  package init(_ rules: PoolRules) {
    self.rules = rules
    statistics.limit = rules.limit
    statistics.minimum = rules.minimum
  }

  /// A lease that can be had at once; nil when the caller must wait. Throws `.closed`, and `.connectionLost` while
  /// trying to connect would be too soon after a failure.
  package mutating func take(at now: Instant) throws(PostgresError) -> PoolLease<Connection>? {
    guard !isClosed else { throw PostgresError(.closed, "the pool is closed") }
    if let last = idle.popLast() {
      statistics.idle = idle.count
      return .idle(last.lent)
    }
    guard statistics.open < rules.limit else { return nil }
    if let triesFrom, now < triesFrom {
      throw PostgresError(.connectionLost, "the database could not be reached a moment ago")
    }
    statistics.open += 1
    return .place
  }

  /// Lets a caller wait. Numbers are the callers' own and never used twice.
  package mutating func wait(_ number: UInt64, _ waiter: Waiter, at now: Instant) {
    waiters.append((number, waiter, now + rules.waitTime))
    statistics.waiting = waiters.count
    statistics.waits += 1
  }

  /// A waiter that will not wait any longer; nil when it has been served.
  package mutating func giveUp(_ number: UInt64) -> Waiter? {
    guard let place = waiters.firstIndex(where: { $0.number == number }) else { return nil }
    defer { statistics.waiting = waiters.count }
    return waiters.remove(at: place).waiter
  }

  /// When the next waiter has waited long enough; nil while nobody waits.
  package var nextDeadline: Instant? { waiters.first?.deadline }

  /// Waiters that have waited long enough.
  package mutating func takeOverdueWaiters(at now: Instant) -> [Waiter] {
    var overdue: [Waiter] = []
    while let first = waiters.first, first.deadline <= now {
      waiters.removeFirst()
      overdue.append(first.waiter)
    }
    statistics.timeouts += Int64(overdue.count)
    statistics.waiting = waiters.count
    return overdue
  }

  /// A connection comes back whole.
  package mutating func giveBack(_ lent: Lent<Connection>, at now: Instant) -> Return {
    if isClosed || lent.madeAt + rules.maximumAge <= now {
      statistics.retired += 1
      return .closes(place: passPlaceOn())
    }
    if let next = popWaiter() { return .goes(to: next, lent) }
    idle.append(Idle(lent: lent, since: now))
    statistics.idle = idle.count
    return .isKept
  }

  /// A connection is gone. Returns who may make the next one.
  package mutating func lose() -> Waiter? {
    statistics.lost += 1
    return passPlaceOn()
  }

  /// A connection that was lent is gone, and its borrower makes another one in its place.
  package mutating func noteLost() { statistics.lost += 1 }

  /// A place was used.
  package mutating func noteMade() {
    statistics.made += 1
    failuresOnEnd = 0
    triesFrom = nil
  }

  /// A place could not be used. Returns who waits and is to be told: trying again for each would take its time.
  package mutating func noteFailure(at now: Instant) -> [Waiter] {
    statistics.failures += 1
    statistics.open -= 1
    failuresOnEnd += 1
    triesFrom = now + min(rules.longestPause, rules.firstPause * (1 << min(failuresOnEnd - 1, 10)))
    // As long as other connections stand, waiters will be served by them.
    guard statistics.open == 0 else { return [] }
    defer {
      waiters = []
      statistics.waiting = 0
    }
    return waiters.map(\.waiter)
  }

  /// Idle connections that have been so for too long, or are too old, or that `isGone` says are gone.
  package mutating func takeOverdue(at now: Instant, isGone: (Connection) -> Bool) -> [Connection] {
    var kept: Deque<Idle> = []
    var taken: [Connection] = []
    var surplus = statistics.open - rules.minimum
    for entry in idle {
      let isLost = isGone(entry.lent.connection)
      let isOld = entry.lent.madeAt + rules.maximumAge <= now
      let isUnneeded = surplus > 0 && entry.since + rules.idleTime <= now
      guard isLost || isOld || isUnneeded else {
        kept.append(entry)
        continue
      }
      if isLost { statistics.lost += 1 } else { statistics.retired += 1 }
      surplus -= 1
      taken.append(entry.lent.connection)
    }
    idle = kept
    statistics.idle = kept.count
    statistics.open -= taken.count
    return taken
  }

  /// Whether a connection is to be made because fewer stand than always should; if so, its place is taken.
  package mutating func takeMissing(at now: Instant) -> Bool {
    guard !isClosed, statistics.open < min(rules.minimum, rules.limit), triesFrom.map({ $0 <= now }) ?? true else {
      return false
    }
    statistics.open += 1
    return true
  }

  /// Ends everything. Returns the idle connections and who waits.
  package mutating func close() -> ([Connection], [Waiter]) {
    isClosed = true
    defer {
      statistics.open -= idle.count
      idle = []
      waiters = []
      statistics.idle = 0
      statistics.waiting = 0
    }
    return (idle.map(\.lent.connection), waiters.map(\.waiter))
  }

  private mutating func popWaiter() -> Waiter? {
    defer { statistics.waiting = waiters.count }
    return waiters.popFirst()?.waiter
  }

  private mutating func passPlaceOn() -> Waiter? {
    if let next = popWaiter() { return next }
    statistics.open -= 1
    return nil
  }
}
