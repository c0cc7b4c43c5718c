import TestSupport
import Testing

@testable import Redis

/// What a process remembers of the limits, with instants that a test hands in.
@Suite struct LimitLedgerTests {
  private func key(_ name: String, _ limit: Int, _ seconds: Int = 60) -> RateLimitKey {
    RateLimitKey(name, RateLimit(limit: limit, windowSeconds: seconds))
  }

  @Test func theTightestLimitSpeaksAndNothingIsCountedOnRefusal() {
    var ledger = LimitLedger()
    for left in [2, 1, 0] {
      let decision = ledger.decide([key("a", 3), key("b", 100)], .everything, at: 1_000_000)
      #expect(decision?.isAllowed == true)
      #expect(decision?.remaining == left)
    }
    let refused = ledger.decide([key("a", 3), key("b", 100)], .everything, at: 1_000_000)
    #expect(refused?.isAllowed == false)
    #expect(refused?.limit.limit == 3)
    #expect((1...64).contains(refused?.resetSeconds ?? 0))
    #expect(ledger.decide([key("b", 4)], .everything, at: 1_000_000)?.isAllowed == true)
  }

  @Test func inNoStretchAsLongAsTheWindowMoreIsLetThrough() {
    for seed in 0..<50 {
      var random = SeededGenerator(seed: UInt64(seed))
      var ledger = LimitLedger()
      let limit = Int.random(in: 1...20, using: &random)
      let seconds = Int.random(in: 1...30, using: &random)
      var passed: [Int64] = []
      var now: Int64 = 1_700_000_000_000
      for _ in 0..<2_000 {
        now += Int64.random(in: 0...400, using: &random)
        if ledger.decide([key("k", limit, seconds)], .everything, at: now)?.isAllowed == true { passed.append(now) }
      }
      for (earlier, later) in zip(passed, passed.dropFirst(limit)) {
        #expect(later - earlier >= Int64(seconds) * 1_000, "seed \(seed)")
      }
      // What is let through is not far from what might be.
      let least = Int(now - 1_700_000_000_000) / (seconds * 1_063 + 400) * limit
      #expect(passed.count >= min(least, limit), "seed \(seed)")
    }
  }

  @Test func aDailyQuotaBeginsAnewAtMidnight() {
    var ledger = LimitLedger()
    let quota = [RateLimitKey("day", .perDay(2))]
    let midnight: Int64 = 20_000 * 86_400_000
    let decisions = [-3, -2, -1, 0, 1, 2].compactMap { ledger.decide(quota, .everything, at: midnight + $0) }
    #expect(decisions.map(\.isAllowed) == [true, true, false, true, true, false])
    #expect(decisions[2].resetSeconds == 1)
    #expect(decisions[5].resetSeconds == 86_400)
  }

  @Test func ofAMarkedNameNothingIsLetThroughAlone() {
    var ledger = LimitLedger()
    #expect(ledger.decide([key("a", 80)], .reserve(of: 4), at: 0)?.isAllowed == true)
    ledger.mark("a", until: 1_000, at: 0)
    #expect(ledger.decide([key("a", 80)], .reserve(of: 4), at: 999)?.isAllowed == false)
    #expect(ledger.decide([key("a", 80)], .reserve(of: 4), at: 1_000)?.isAllowed == true)
  }

  @Test(arguments: [(8, 4, 1), (80, 4, 10), (3, 4, 0), (100, 3, 16)])
  func theReserveOfAllIsAtMostHalfTheLimit(limit: Int, processes: Int, expected: Int) {
    var ledger = LimitLedger()
    let passed = (0..<200).filter { _ in
      ledger.decide([key("a", limit)], .reserve(of: processes), at: 5)?.isAllowed == true
    }
    #expect(passed.count == expected)
    #expect(expected * processes <= limit / 2)
  }

  @Test func whatRedisWasNotToldIsToldOnceUnlessItMayBeLost() {
    var ledger = LimitLedger()
    #expect(ledger.confirm([key("a", 80)], [allowed(80)], at: 0) == allowed(80))
    #expect(ledger.takeUntold().isEmpty)
    _ = ledger.decide([key("a", 80)], .reserve(of: 4), at: 0)
    let told = ledger.takeUntold()
    #expect(told.map(\.count.buckets.first?.count) == [1])
    #expect(ledger.takeUntold().isEmpty)
    ledger.putBack(told)
    #expect(ledger.takeUntold() == told)
    #expect(ledger.takeAll(at: 0).map(\.count.buckets.first?.count) == [2])
  }

  private func allowed(_ limit: Int) -> RateDecision {
    RateLimit(limit: limit, windowSeconds: 60).decision(count: 0, oldest: 0, cap: limit, at: 0)
  }

  /// Redis has not been told of the two yet, and would let two more through.
  @Test func whatRedisLetsThroughIsRefusedWhenTheProcessKnowsOfTheWholeLimit() throws {
    var ledger = LimitLedger()
    for _ in 0..<2 { #expect(ledger.decide([key("a", 3)], .everything, at: 10)?.isAllowed == true) }
    #expect(ledger.confirm([key("a", 3)], [allowed(3)], at: 20)?.isAllowed == true)
    #expect(ledger.confirm([key("a", 3)], [allowed(3)], at: 30)?.isAllowed == false)
    #expect(ledger.decide([key("a", 3)], .everything, at: 40)?.isAllowed == false)
  }

  @Test func aClockThatIsSetBackALittleForgetsNothingTooEarly() {
    let limit = RateLimit(limit: 1, windowSeconds: 1)
    var ledger = LimitLedger()
    #expect(ledger.decide([RateLimitKey("a", limit)], .everything, at: 10_000)?.isAllowed == true)
    let end = limit.bucketMilliseconds * (limit.bucket(at: 10_000) + limit.bucketCount)
    #expect(ledger.decide([RateLimitKey("b", limit)], .everything, at: end)?.isAllowed == true)
    #expect(ledger.decide([RateLimitKey("a", limit)], .everything, at: end - 1)?.isAllowed == false)
    #expect(ledger.decide([RateLimitKey("a", limit)], .everything, at: end)?.isAllowed == true)
  }

  @Test func aFloodOfNamesTakesNoMoreThanItsRoom() {
    var ledger = LimitLedger()
    for number in 0..<120_000 { _ = ledger.decide([key("name-\(number)", 10)], .everything, at: 0) }
    #expect(ledger.count <= 100_000)
    for number in 0..<120_000 { _ = ledger.decide([key("later-\(number % 10)", 10)], .everything, at: 90_000) }
    #expect(ledger.count == 10)
  }
}
