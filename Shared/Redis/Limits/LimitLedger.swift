import DequeModule

/// What one process remembers of the limits: whom it let through, with Redis or without, and who is near a limit.
///
/// Together the ledgers of all processes hold every request that counts, which is why nothing is let through too often
/// while Redis is away or after it has come back empty (docs/decisions/0007).
package struct LimitLedger: Sendable {
  fileprivate struct Entry: Sendable {
    let limit: RateLimit
    /// All that this process let through; of these, what it decided by itself; of these, what Redis was not told of.
    var all = SlidingCount()
    var alone = SlidingCount()
    var untold = SlidingCount()
  }

  /// What Redis is to be told of one key.
  package struct Report: Sendable, Equatable {
    package let key: RateLimitKey
    package let count: SlidingCount
  }

  /// Names at most. Whoever floods with names gets others forgotten, no memory.
  private static let keyLimit = 100_000
  private var entries: [String: Entry] = [:]
  /// Every name once; a few are looked at each time, so that none is kept for long after its last request.
  private var rotation: Deque<String> = []
  private var untold: Set<String> = []
  /// Names of which Redis may have let more through than leaves a share to others, and until when.
  private var marks: [String: Int64] = [:]

  var count: Int { entries.count }

  /// Whether one more request may be let through without Redis; counts it on each key if all allow it.
  package mutating func decide(_ keys: [RateLimitKey], _ share: LimitShare, at now: Int64) -> RateDecision? {
    tidy(at: now)
    let decisions = decisions(on: keys, share, at: now)
    if decisions.allSatisfy(\.isAllowed) {
      for key in keys {
        enter(key)
        entries[key.name]?.countAlone(key.limit, at: now)
        untold.insert(key.name)
      }
    }
    return RateDecision.tightest(decisions)
  }

  /// Redis lets a request through: it is counted on each key, unless that is more than this process alone may have let
  /// through. Redis may not have been told of the last ones yet; a process that is the only one knows of all. Returns
  /// what is to be said.
  package mutating func confirm(_ keys: [RateLimitKey], _ decisions: [RateDecision], at now: Int64) -> RateDecision? {
    tidy(at: now)
    let own = self.decisions(on: keys, .everything, at: now)
    guard own.allSatisfy(\.isAllowed) else { return RateDecision.tightest(own) }
    for key in keys {
      enter(key)
      entries[key.name]?.all.add(key.limit, at: now)
    }
    return RateDecision.tightest(decisions)
  }

  /// Redis has let so much through of a name that until an instant nobody may decide about it alone.
  mutating func mark(_ name: String, until instant: Int64, at now: Int64) {
    if marks.count >= Self.keyLimit { marks = marks.filter { $0.value > now } }
    marks[name] = max(instant, marks[name] ?? 0)
  }

  /// What Redis has not been told of; it counts as told from now on.
  package mutating func takeUntold() -> [Report] {
    defer { untold = [] }
    return untold.compactMap { name in
      guard let entry = entries[name] else { return nil }
      entries[name]?.untold = SlidingCount()
      return Report(key: RateLimitKey(name, entry.limit), count: entry.untold)
    }
  }

  /// Redis may not have heard a report after all. Being told twice makes it count too much, never too little.
  package mutating func putBack(_ reports: [Report]) {
    for report in reports {
      guard entries[report.key.name] != nil else { continue }
      for bucket in report.count.buckets {
        for _ in 0..<bucket.count {
          entries[report.key.name]?.untold.add(
            report.key.limit, at: bucket.bucket * report.key.limit.bucketMilliseconds)
        }
      }
      untold.insert(report.key.name)
    }
  }

  /// All that counts, for a Redis that has forgotten everything.
  package mutating func takeAll(at now: Int64) -> [Report] {
    for name in untold { entries[name]?.untold = SlidingCount() }
    untold = []
    return entries.compactMap { name, entry in
      guard entry.all.count(entry.limit, at: now) > 0 else { return nil }
      return Report(key: RateLimitKey(name, entry.limit), count: entry.all)
    }
  }

  /// What this process by itself says to one more request, for each key.
  private func decisions(on keys: [RateLimitKey], _ share: LimitShare, at now: Int64) -> [RateDecision] {
    keys.map { key in
      let entry = entries[key.name] ?? Entry(limit: key.limit)
      let (count, cap) = standing(of: key, entry, share, at: now)
      return key.limit.decision(count: count, oldest: entry.all.oldest(key.limit, at: now), cap: cap, at: now)
    }
  }

  private func standing(
    of key: RateLimitKey, _ entry: Entry, _ share: LimitShare, at now: Int64
  ) -> (count: Int, cap: Int) {
    switch share {
    case .nothing: (0, 0)
    case .everything: (entry.all.count(key.limit, at: now), key.limit.limit)
    case .part(let processes): (entry.all.count(key.limit, at: now), max(1, key.limit.limit / processes))
    case .reserve(let processes):
      if let end = marks[key.name], end > now {
        (0, 0)
      } else {
        (entry.alone.count(key.limit, at: now), LimitShare.reserve(key.limit, processes: processes))
      }
    }
  }

  private mutating func enter(_ key: RateLimitKey) {
    guard entries[key.name]?.limit != key.limit else { return }
    if entries.count >= Self.keyLimit, let oldest = rotation.popFirst() { drop(oldest) }
    if entries.updateValue(Entry(limit: key.limit), forKey: key.name) == nil { rotation.append(key.name) }
  }

  /// Looks at the next few names and forgets those that count no longer.
  private mutating func tidy(at now: Int64) {
    for _ in 0..<2 {
      guard let name = rotation.popFirst() else { return }
      if let entry = entries[name], !entry.all.isOver(entry.limit, at: now) {
        rotation.append(name)
      } else {
        drop(name)
      }
    }
    if let first = marks.first, first.value <= now { marks[first.key] = nil }
  }

  private mutating func drop(_ name: String) {
    entries[name] = nil
    untold.remove(name)
  }
}

extension LimitLedger.Entry {
  fileprivate mutating func countAlone(_ limit: RateLimit, at now: Int64) {
    all.add(limit, at: now)
    alone.add(limit, at: now)
    untold.add(limit, at: now)
  }
}
