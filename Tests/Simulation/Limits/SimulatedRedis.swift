import Redis

/// What the scripts of the limiter do on Redis (`LimitScripts`), as a value with the instant handed in.
struct SimulatedRedis {
  /// A name that is limited.
  private struct Entry {
    var mark: Int64 = 0
    var markEnd: Int64 = 0
    var nextMark: Int64 = 0
    var nextMarkEnd: Int64 = 0
    var buckets: [Int64: Int] = [:]
  }

  private struct Member {
    let seen: Int64
    let heard: Int64
    let expected: Int
    let hasCaughtUp: Bool
  }

  private struct State {
    let epoch: String
    var isOpen = false
    var heard: Int64 = 0
    var members = 0
    let began: Int64
  }

  /// What a process says when it shows that it is there.
  struct Sign {
    let epoch: String
    let name: String
    let heard: Int64
    let expected: Int
    let hasCaughtUp: Bool
    let word: String
  }

  static let silence: Int64 = 10_000

  private var state: State?
  private var members: [String: Member] = [:]
  private var marks: [(number: Int64, name: String, end: Int64)] = []
  private var lastMark: Int64 = 0
  private var entries: [String: Entry] = [:]

  /// `decide` for one key: nil when Redis cannot decide.
  mutating func decide(_ key: RateLimitKey, epoch: String, at now: Int64) -> RateDecision? {
    guard let state, state.epoch == epoch, state.isOpen else { return nil }
    let (limit, width, span) = (Int64(key.limit.limit), key.limit.bucketMilliseconds, key.limit.bucketCount)
    let bucket = now / width
    var entry = entries[key.name] ?? Entry()
    entry.buckets = entry.buckets.filter { $0.key > bucket - span }
    let count = entry.buckets.values.reduce(0, +)
    let oldest = min(bucket, entry.buckets.keys.min() ?? bucket)
    if entry.nextMark > 0, entry.nextMark <= state.heard {
      (entry.mark, entry.markEnd, entry.nextMark, entry.nextMarkEnd) = (entry.nextMark, entry.nextMarkEnd, 0, 0)
    }
    var cap = limit
    let isMarked = entry.mark > 0 && entry.mark <= state.heard && entry.markEnd > now
    if state.members > 1, !isMarked { cap -= limit / 2 / Int64(state.members) * Int64(state.members) }
    var isChanged = false
    if entry.nextMark == 0, Int64(count) + 1 >= (limit + 3) / 4,
      entry.mark == 0 || entry.markEnd - now < width * span
    {
      lastMark += 1
      (entry.nextMark, entry.nextMarkEnd) = (lastMark, now + 2 * width * span)
      marks.append((lastMark, key.name, entry.nextMarkEnd))
      isChanged = true
    }
    let isAllowed = count < Int(cap)
    if isAllowed { entry.buckets[bucket, default: 0] += 1 }
    if isAllowed || isChanged { entries[key.name] = entry }
    return key.limit.decision(count: count, oldest: oldest, cap: Int(cap), at: now)
  }

  /// `report`.
  mutating func hear(_ report: LimitLedger.Report, epoch: String) {
    guard state?.epoch == epoch else { return }
    for (bucket, count) in report.count.buckets {
      entries[report.key.name, default: Entry()].buckets[bucket, default: 0] += count
    }
  }

  /// `beat`, in the form that Redis answers in.
  mutating func beat(_ sign: Sign, at now: Int64) -> RedisValue {
    guard var state, state.epoch == sign.epoch else {
      let known = state ?? State(epoch: sign.word, began: now)
      state = known
      return Self.answer(known.epoch, isOpen: false, members: 0, now, [])
    }
    members[sign.name] = Member(
      seen: now, heard: sign.heard, expected: sign.expected, hasCaughtUp: sign.hasCaughtUp)
    members = members.filter { now - $0.value.seen <= Self.silence }
    let present = members.values.filter(\.hasCaughtUp)
    let expected = max(1, members.values.map(\.expected).max() ?? 1)
    if present.count >= expected || now - state.began >= Self.silence { state.isOpen = true }
    state.heard = present.map(\.heard).min() ?? 0
    state.members = present.count
    self.state = state
    marks.removeAll { $0.end < now }
    let news = marks.filter { $0.number > sign.heard }
    return Self.answer(state.epoch, isOpen: state.isOpen, members: present.count, now, news)
  }

  private static func answer(
    _ epoch: String, isOpen: Bool, members: Int, _ now: Int64, _ marks: [(number: Int64, name: String, end: Int64)]
  ) -> RedisValue {
    .array([
      .status(epoch), .int(isOpen ? 1 : 0), .int(Int64(members)), .int(now),
      .array(marks.flatMap { [.status("\($0.end) \($0.name)"), .int($0.number)] }),
    ])
  }
}
