import BenchLoad
import Glibc
import Redis
import Synchronization

/// More requests than the limits allow, of few persons at few addresses.
struct Flood: Sendable {
  /// The limits of a kind of run.
  struct Limits: Sendable {
    let person: RateLimit
    let address: RateLimit
    let tier: RateLimit
    let day: RateLimit

    /// Limits that are never reached.
    static let wide = Limits(
      person: RateLimit(limit: 1_000_000, windowSeconds: 60), address: RateLimit(limit: 1_000_000, windowSeconds: 60),
      tier: RateLimit(limit: 100_000_000, windowSeconds: 60), day: .perDay(1_000_000))
    /// Limits that are reached all the time.
    static let tight = Limits(
      person: RateLimit(limit: 40, windowSeconds: 2), address: RateLimit(limit: 400, windowSeconds: 2),
      tier: RateLimit(limit: 20_000, windowSeconds: 2), day: .perDay(600))
  }

  /// How many requests are still to be made.
  private final class Remaining: Sendable {
    private let count: Atomic<Int>
    init(_ count: Int) { self.count = Atomic(count) }
    func take() -> Bool { count.subtract(1, ordering: .relaxed).newValue >= 0 }
  }

  private struct Tally {
    var passed = ""
    var shared: [Int64] = []
    var alone: [Int64] = []
  }

  static let numbers = CheapNumbers()
  private static let persons = 1_000
  private static let addresses = 50
  let limiter: RateLimiter

  static func keys(person: Int, address: Int, limits: Limits) -> [RateLimitKey] {
    [
      RateLimitKey("person:\(person)", limits.person), RateLimitKey("address:\(address)", limits.address),
      RateLimitKey("tier:free", limits.tier), RateLimitKey("day:\(person)", limits.day),
    ]
  }

  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Prints who was let through, then `figures`, decisions a second, how many Redis decided and the median and the 99th
  /// hundredth of their durations in microseconds, and the same of those that were decided alone.
  func run(requests: Int, callers: Int) async {
    let remaining = Remaining(requests)
    let began = ContinuousClock.now
    let tallies = await withTaskGroup(of: Tally.self) { group in
      for _ in 0..<callers {
        group.addTask {
          var tally = Tally()
          while remaining.take() { await decide(&tally) }
          return tally
        }
      }
      return await group.reduce(into: [Tally]()) { $0.append($1) }
    }
    let seconds = began.duration(to: .now) / .seconds(1)
    for tally in tallies { print(tally.passed, terminator: "") }
    let rate = Int(Double(requests) / seconds)
    print("figures", rate, Self.quantiles(tallies.flatMap(\.shared)), Self.quantiles(tallies.flatMap(\.alone)))
  }

  private func decide(_ tally: inout Tally) async {
    let person = Self.numbers.next(below: Self.persons)
    let address = Self.numbers.next(below: Self.addresses)
    let isShared = limiter.isShared
    let start = ContinuousClock.now
    let decision = await limiter.decide(Self.keys(person: person, address: address, limits: .tight))
    let microseconds = Int64(start.duration(to: .now) / .microseconds(1))
    if isShared { tally.shared.append(microseconds) } else { tally.alone.append(microseconds) }
    if decision.isAllowed { tally.passed += "\(person) \(address) \(decision.atMilliseconds)\n" }
    // Without Redis a decision takes no time: the flood must not run dry before Redis is back.
    if !isShared { try? await Task.sleep(for: .milliseconds(1)) }
  }

  private static func quantiles(_ durations: [Int64]) -> String {
    let sorted = durations.sorted()
    guard !sorted.isEmpty else { return "0 0 0" }
    return "\(sorted.count) \(sorted[sorted.count / 2]) \(sorted[sorted.count * 99 / 100])"
  }
}
