import Fuzzing
import Redis

/// Processes that share limits, and a Redis that dies, comes back empty and is slow, in virtual time: everything that
/// happens follows from one seed. What the processes decide is the limiter's own, `LimiterState`; what Redis does is
/// that of its scripts.
package struct LimitSimulation {
  /// What must not happen and did.
  package struct Finding: Error, CustomStringConvertible {
    package let description: String
  }

  enum Event {
    case request(process: Int, name: Int)
    case decide(process: Int, name: Int, epoch: String, askedAt: Int64, life: Int)
    case decided(process: Int, name: Int, RateDecision?, epoch: String, askedAt: Int64)
    case step(process: Int)
    case told(process: Int, [LimitLedger.Report], SimulatedRedis.Sign, life: Int)
    case signed(process: Int, [LimitLedger.Report], SimulatedRedis.Sign, life: Int)
    case heard(process: Int, [LimitLedger.Report], epoch: String, RedisValue?)
    case redis(isUp: Bool)
    case slow(untilMilliseconds: Int64)
  }

  private static let patience: Int64 = 25
  private static let pause: Int64 = 100
  private static let end: Int64 = 30_000
  private static let origin: Int64 = 1_700_000_000_000

  private let limits: [RateLimit]
  private var random: SeededRandom
  private var events = EventQueue<Event>()
  private var redis: SimulatedRedis?
  /// Which life of Redis this is; what was sent to an earlier one is lost.
  private var life = 0
  private var states: [LimiterState]
  /// What each process's clock is ahead of the true one.
  private let skews: [Int64]
  private var now: Int64 = 0
  private var slowUntil: Int64 = 0
  private var words = 0
  /// When requests were let through, by name.
  private var passed: [[Int64]]

  package init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let processes = 1 + random.below(4)
    limits = (0..<2).map { _ in RateLimit(limit: 1 + random.below(60), windowSeconds: 1 + random.below(10)) }
    states = (0..<processes).map { _ in LimiterState(processes: processes) }
    skews = (0..<processes).map { _ in Int64(random.below(4_000) - 2_000) }
    passed = limits.map { _ in [] }
    redis = SimulatedRedis()
    self.random = random
  }

  /// Runs for half a minute of virtual time. Throws what must not have happened.
  package mutating func run() throws(Finding) {
    for process in states.indices {
      events.add(.step(process: process), at: Int64(random.below(100)))
      // Each process has joined before it takes calls, as a service does that is not ready before.
      events.add(.request(process: process, name: 0), at: 3_000 + Int64(random.below(1_000)))
    }
    for _ in 0..<random.below(4) {
      let instant = 4_000 + Int64(random.below(20_000))
      events.add(.redis(isUp: false), at: instant)
      events.add(.redis(isUp: true), at: instant + Int64(random.below(8_000)))
    }
    for _ in 0..<random.below(3) {
      let instant = 4_000 + Int64(random.below(20_000))
      events.add(.slow(untilMilliseconds: instant + Int64(random.below(3_000))), at: instant)
    }
    while let (instant, event) = events.next(), instant < Self.end {
      now = instant
      handle(event)
    }
    for (name, limit) in limits.enumerated() { try check(passed[name].sorted(), limit) }
  }

  private var trueInstant: Int64 { Self.origin + now }

  private mutating func handle(_ event: Event) {
    switch event {
    case .request(let process, let name): ask(process, name)
    case .decide(let process, let name, let epoch, let askedAt, let life):
      let key = RateLimitKey("name-\(name)", limits[name])
      let instant = trueInstant
      let decision = life == self.life ? redis?.decide(key, epoch: epoch, at: instant) : nil
      events.add(
        .decided(process: process, name: name, decision, epoch: epoch, askedAt: askedAt),
        at: max(now + delay(), life == self.life ? 0 : askedAt + Self.patience))
    case .decided(let process, let name, let decision, let epoch, let askedAt):
      hear(process, name, now - askedAt > Self.patience ? nil : decision, epoch)
    case .step(let process): step(process)
    case .told(let process, let reports, let sign, let life):
      guard life == self.life, redis != nil else {
        return events.add(.heard(process: process, reports, epoch: sign.epoch, nil), at: now + delay())
      }
      for report in reports { redis?.hear(report, epoch: sign.epoch) }
      events.add(.signed(process: process, reports, sign, life: life), at: now + delay())
    case .signed(let process, let reports, let sign, let life):
      let instant = trueInstant
      let answer = life == self.life ? redis?.beat(sign, at: instant) : nil
      events.add(.heard(process: process, reports, epoch: sign.epoch, answer), at: now + delay())
    case .heard(let process, let reports, let epoch, let answer): hear(process, reports, epoch, answer)
    case .redis(let isUp):
      life += 1
      redis = isUp ? SimulatedRedis() : nil
    case .slow(let until): slowUntil = until
    }
  }

  private mutating func delay() -> Int64 {
    now < slowUntil ? Int64(random.below(60)) : Int64(random.below(4))
  }

  /// One request: by Redis while it is trusted, else by what the process remembers.
  private mutating func ask(_ process: Int, _ name: Int) {
    let pause = random.oneIn(20) ? random.below(4_000) : random.below(200)
    events.add(.request(process: process, name: random.below(limits.count)), at: now + 1 + Int64(pause))
    guard states[process].isTrusted, let epoch = states[process].epoch, redis != nil else {
      return decideAlone(process, name)
    }
    events.add(.decide(process: process, name: name, epoch: epoch, askedAt: now, life: life), at: now + delay())
  }

  private mutating func hear(_ process: Int, _ name: Int, _ decision: RateDecision?, _ epoch: String) {
    guard let decision else {
      if states[process].epoch == epoch { states[process].isTrusted = false }
      return decideAlone(process, name)
    }
    let key = RateLimitKey("name-\(name)", limits[name])
    guard decision.isAllowed,
      states[process].ledger.confirm([key], [decision], at: decision.atMilliseconds)?.isAllowed == true
    else { return }
    passed[name].append(decision.atMilliseconds)
  }

  private mutating func decideAlone(_ process: Int, _ name: Int) {
    let instant = trueInstant + skews[process] + states[process].clockOffset
    let share = states[process].share(hasRedis: true, isConnected: redis != nil, at: instant)
    let key = RateLimitKey("name-\(name)", limits[name])
    if let decision = states[process].ledger.decide([key], share, at: instant), decision.isAllowed {
      passed[name].append(decision.atMilliseconds)
    }
  }

  /// A process and Redis get in step: what `RateLimiter.run` does ten times a second, one exchange at a time.
  private mutating func step(_ process: Int) {
    guard redis != nil else {
      states[process].isTrusted = false
      return events.add(.step(process: process), at: now + Self.pause)
    }
    words += 1
    let state = states[process]
    let reports = state.epoch == nil ? [] : states[process].ledger.takeUntold()
    let sign = SimulatedRedis.Sign(
      epoch: state.epoch ?? "", name: "process-\(process)", heard: state.heard, expected: state.processes,
      hasCaughtUp: state.hasCaughtUp, word: "epoch-\(words)")
    events.add(.told(process: process, reports, sign, life: life), at: now + delay())
  }

  private mutating func hear(
    _ process: Int, _ reports: [LimitLedger.Report], _ epoch: String, _ answer: RedisValue?
  ) {
    guard let answer, let beat = LimitBeat(answer) else {
      states[process].ledger.putBack(reports)
      states[process].isTrusted = false
      return events.add(.step(process: process), at: now + Self.pause)
    }
    states[process].clockOffset = beat.now - (trueInstant + skews[process])
    if epoch.isEmpty {
      // Everything is told first; it has its own way there.
      let all = states[process].ledger.takeAll(at: beat.now)
      states[process].epoch = beat.epoch
      states[process].heard = 0
      states[process].hasCaughtUp = false
      let sign = SimulatedRedis.Sign(
        epoch: beat.epoch, name: "process-\(process)", heard: 0, expected: states[process].processes,
        hasCaughtUp: false, word: "")
      return events.add(.told(process: process, all, sign, life: life), at: now + delay())
    }
    let hadCaughtUp = states[process].hasCaughtUp
    if beat.epoch != epoch { states[process].ledger.putBack(reports) }
    states[process].note(beat)
    let isMore = states[process].epoch == nil || !beat.marks.isEmpty || !hadCaughtUp
    events.add(.step(process: process), at: now + (isMore ? 0 : Self.pause))
  }

  /// No stretch as long as the window holds more than the limit.
  private func check(_ passed: [Int64], _ limit: RateLimit) throws(Finding) {
    let window = Int64(limit.windowSeconds) * 1_000
    var first = 0
    for (place, instant) in passed.enumerated() {
      while passed[first] <= instant - window { first += 1 }
      if place - first + 1 > limit.limit {
        throw Finding(
          description: "\(place - first + 1) requests of \(limit.limit) in \(limit.windowSeconds) s up to \(instant)")
      }
    }
  }
}
