import Fuzzing
import Postgres

/// A pool of connections, its callers and a server that comes and goes, in virtual time: everything that happens
/// follows from one seed. The rules are the pool's own, `PoolState`.
package struct PoolSimulation {
  /// What must not happen and did.
  package struct Finding: Error, CustomStringConvertible {
    package let description: String
  }

  enum Event {
    case ask(caller: Int)
    case made(caller: Int?, holdMilliseconds: Int)
    case done(caller: Int, Lent<Int>)
    case giveUp(caller: Int)
    case deadline
    case upkeep
    case server(isUp: Bool)
    case close
  }

  /// How one caller stands.
  enum Standing {
    case waits(since: Int64)
    case makes
    case holds
    case served
    case failed
  }

  private static let start = ContinuousClock.now
  private static let upkeepMilliseconds: Int64 = 1_000
  private static let callers = 60
  private static let end: Int64 = 120_000

  private let rules: PoolRules
  private var state: PoolState<Int, Int>
  private var random: SeededRandom
  private var events = EventQueue<Event>()
  private var now: Int64 = 0
  private var isUp = true
  private var isClosed = false
  private var standings: [Int: Standing] = [:]
  private var line: [Int] = []
  /// Connections that the server has not ended.
  private var alive: Set<Int> = []
  private var lent: Set<Int> = []
  private var making = 0
  private var lastConnection = 0

  package init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let limit = 1 + random.below(5)
    rules = PoolRules(
      limit: limit, minimum: random.below(limit + 1), waitTime: .milliseconds(200 + random.below(10_000)),
      idleTime: .milliseconds(500 + random.below(20_000)), maximumAge: .milliseconds(2_000 + random.below(60_000)))
    state = PoolState(rules)
    self.random = random
  }

  /// Runs until all is done. Throws what must not have happened.
  package mutating func run() throws(Finding) {
    for caller in 0..<Self.callers { events.add(.ask(caller: caller), at: Int64(random.below(40_000))) }
    for _ in 0..<random.below(4) {
      let instant = Int64(random.below(40_000))
      events.add(.server(isUp: false), at: instant)
      events.add(.server(isUp: true), at: instant + Int64(random.below(6_000)))
    }
    events.add(.upkeep, at: 0)
    if random.oneIn(4) { events.add(.close, at: Int64(random.below(60_000))) }
    while let (instant, event) = events.next(), instant < Self.end {
      now = instant
      try handle(event)
      try check()
    }
    for caller in 0..<Self.callers {
      switch standings[caller] {
      case .served, .failed: continue
      case let other: throw Finding(description: "caller \(caller) was forgotten: \(String(describing: other))")
      }
    }
    guard lent.isEmpty, making == 0 else { throw Finding(description: "\(lent.count) connections never came back") }
  }

  private var instant: ContinuousClock.Instant { Self.start + .milliseconds(now) }

  private mutating func handle(_ event: Event) throws(Finding) {
    switch event {
    case .ask(let caller): try ask(caller)
    case .made(let caller, let hold): try made(caller, hold)
    case .done(let caller, let lent): try giveBack(caller, lent)
    case .giveUp(let caller):
      guard case .waits = standings[caller], state.giveUp(UInt64(caller)) != nil else { return }
      line.removeAll { $0 == caller }
      standings[caller] = .failed
    case .deadline:
      for caller in state.takeOverdueWaiters(at: instant) { fail(caller) }
      if let next = state.nextDeadline { events.add(.deadline, at: milliseconds(next)) }
    case .upkeep:
      let alive = alive
      for connection in state.takeOverdue(at: instant, isGone: { !alive.contains($0) }) { end(connection) }
      while state.takeMissing(at: instant) { make(for: nil) }
      events.add(.upkeep, at: now + Self.upkeepMilliseconds)
    case .server(let isUp):
      self.isUp = isUp
      if !isUp { alive = [] }
    case .close:
      isClosed = true
      let (connections, waiters) = state.close()
      for waiter in waiters { fail(waiter) }
      for connection in connections { end(connection) }
    }
  }

  private mutating func ask(_ caller: Int) throws(Finding) {
    do throws(PostgresError) {
      if let lease = try state.take(at: instant) { return serve(caller, lease) }
    } catch {
      standings[caller] = .failed
      return
    }
    let wasEmpty = state.nextDeadline == nil
    state.wait(UInt64(caller), caller, at: instant)
    standings[caller] = .waits(since: now)
    line.append(caller)
    if wasEmpty, let deadline = state.nextDeadline { events.add(.deadline, at: milliseconds(deadline)) }
    if random.oneIn(10) { events.add(.giveUp(caller: caller), at: now + Int64(random.below(3_000))) }
  }

  private mutating func serve(_ caller: Int, _ lease: PoolLease<Int>) {
    line.removeAll { $0 == caller }
    switch lease {
    case .idle(let lent) where alive.contains(lent.connection): hold(caller, lent)
    case .idle(let lent):
      end(lent.connection)
      state.noteLost()
      make(for: caller)
    case .place: make(for: caller)
    }
  }

  private mutating func make(for caller: Int?) {
    if let caller { standings[caller] = .makes }
    making += 1
    events.add(.made(caller: caller, holdMilliseconds: random.below(3_000)), at: now + Int64(1 + random.below(50)))
  }

  private mutating func made(_ caller: Int?, _ hold: Int) throws(Finding) {
    making -= 1
    guard isUp else {
      for waiter in state.noteFailure(at: instant) { fail(waiter) }
      if let caller { standings[caller] = .failed }
      return
    }
    state.noteMade()
    lastConnection += 1
    alive.insert(lastConnection)
    let lent = Lent(connection: lastConnection, madeAt: instant)
    if let caller { self.hold(caller, lent) } else { try giveBack(nil, lent) }
  }

  private mutating func hold(_ caller: Int, _ lent: Lent<Int>) {
    standings[caller] = .holds
    self.lent.insert(lent.connection)
    events.add(.done(caller: caller, lent), at: now + Int64(random.below(2_000)))
  }

  private mutating func giveBack(_ caller: Int?, _ lent: Lent<Int>) throws(Finding) {
    if let caller { standings[caller] = .served }
    self.lent.remove(lent.connection)
    let first = line.first
    guard alive.contains(lent.connection) else {
      if let waiter = state.lose() {
        guard waiter == first else { throw Finding(description: "caller \(waiter) came before \(first ?? -1)") }
        serve(waiter, .place)
      }
      return
    }
    switch state.giveBack(lent, at: instant) {
    case .isKept: break
    case .goes(let waiter, let lent):
      guard waiter == first else { throw Finding(description: "caller \(waiter) came before \(first ?? -1)") }
      serve(waiter, .idle(lent))
    case .closes(let waiter):
      end(lent.connection)
      if let waiter { serve(waiter, .place) }
    }
  }

  private mutating func fail(_ caller: Int) {
    line.removeAll { $0 == caller }
    standings[caller] = .failed
  }

  private mutating func end(_ connection: Int) { alive.remove(connection) }

  /// What holds at any moment.
  private func check() throws(Finding) {
    let statistics = state.statistics
    guard statistics.open <= rules.limit else {
      throw Finding(description: "\(statistics.open) connections of \(rules.limit) allowed")
    }
    guard statistics.open == statistics.idle + lent.count + making else {
      throw Finding(
        description: "\(statistics.open) open, but \(statistics.idle) idle, \(lent.count) lent, \(making) being made")
    }
    guard statistics.waiting == line.count else {
      throw Finding(description: "\(statistics.waiting) waiting, but \(line.count) in line")
    }
    if !line.isEmpty, statistics.idle > 0 { throw Finding(description: "callers wait while a connection is idle") }
    for caller in line {
      guard case .waits(let since) = standings[caller] else { continue }
      if now - since > milliseconds(Self.start + rules.waitTime) {
        throw Finding(description: "caller \(caller) waits for longer than anybody should")
      }
    }
  }

  private func milliseconds(_ instant: ContinuousClock.Instant) -> Int64 {
    Int64((Self.start.duration(to: instant) / .milliseconds(1)).rounded(.up))
  }
}
