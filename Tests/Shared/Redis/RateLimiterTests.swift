import Redis
import TestSupport
import Testing

/// The limiter on a real Redis, which keeps time; on what comes of it when Redis dies see also `./roleready bench limits`.
@Suite struct RateLimiterTests {
  private func key(_ name: String, _ limit: Int, _ seconds: Int = 600) -> RateLimitKey {
    RateLimitKey(name, RateLimit(limit: limit, windowSeconds: seconds))
  }

  @Test func withoutRedisEachProcessHasItsPart() async {
    let limiter = RateLimiter(redis: nil, name: "one", instances: 4, now: { 0 })
    var allowed = 0
    for _ in 0..<10 where await limiter.decide([key("shared", 8)]).isAllowed { allowed += 1 }
    #expect(allowed == 2)
  }

  @Test(.timeLimit(.minutes(2))) func redisCountsForAllProcessesTogether() async throws {
    let redis = try PrivateRedis()
    try await LimitFleet.with(4, redis.url) { fleet in
      // At half of a limit Redis makes sure that everybody has heard of it: what is refused meanwhile may be asked again.
      var passed: [Int64] = []
      let person = [key("person", 40), key("address", 1_000), RateLimitKey("day", .perDay(1_000))]
      try await RedisHarness.eventually {
        passed += await fleet.ask(person, 20)
        return passed.count >= 40
      }
      passed += await fleet.ask(person, 40)
      #expect(passed.count == 40)
      let refused = await fleet.limiters[0].decide(person)
      #expect(!refused.isAllowed)
      #expect(refused.limit.limit == 40)
      #expect((550...640).contains(refused.resetSeconds))
      #expect(await fleet.limiters[1].decide([key("address", 1_000)]).remaining == 1_000 - 41)
    }
  }

  @Test(.timeLimit(.minutes(2))) func throughADeathOfRedisNobodyGetsMoreThanTheLimit() async throws {
    let redis = try PrivateRedis()
    let limits = (0..<40).map { key("person:\($0)", [1, 2, 3, 7, 8, 20, 40, 100][$0 % 8]) }
    try await LimitFleet.with(4, redis.url) { fleet in
      var passed = [[Int64]](repeating: [], count: limits.count)
      func askAll(_ share: Int) async {
        for (place, limit) in limits.enumerated() {
          passed[place] += await fleet.ask([limit], limit.limit.limit * share / 4 + 1)
        }
      }
      await askAll(3)
      redis.kill()
      await askAll(4)
      let alone = passed
      try redis.start()
      try await fleet.waitUntilShared()
      await askAll(4)
      redis.kill()
      await askAll(8)
      try redis.start()
      try await fleet.waitUntilShared()
      await askAll(8)
      for (place, limit) in limits.enumerated() {
        #expect(passed[place].count <= limit.limit.limit, "\(limit)")
      }
      // While Redis is away there is something for the next one, too.
      #expect(alone.flatMap { $0 }.count > limits.count)
      let total = limits.reduce(0) { $0 + $1.limit.limit }
      #expect(passed.flatMap { $0 }.count > total / 2)
    }
  }

  @Test(.timeLimit(.minutes(2))) func whatRedisLetThroughJustBeforeItDiedCounts() async throws {
    let redis = try PrivateRedis()
    try await LimitFleet.with(4, redis.url) { fleet in
      var total = 0
      // Nobody can have heard of how much was let through: only what was kept in reserve may be used.
      for round in 0..<3 {
        let burst = key("burst:\(round)", 80)
        var passed = await fleet.ask([burst], 80).count
        redis.kill()
        passed += await fleet.ask([burst], 80).count
        try redis.start()
        try await fleet.waitUntilShared()
        passed += await fleet.ask([burst], 80).count
        #expect(passed <= 80)
        total += passed
      }
      #expect(total >= 3 * 40)
    }
  }

  @Test(.timeLimit(.minutes(2))) func inAFloodNoStretchHoldsMoreThanTheLimit() async throws {
    let redis = try PrivateRedis()
    let keys = [key("person", 60, 1), key("address", 300, 1)]
    try await LimitFleet.with(4, redis.url) { fleet in
      var passed: [Int64] = []
      let end = ContinuousClock.now + .seconds(4)
      while ContinuousClock.now < end { passed += await fleet.ask(keys, 200) }
      #expect(!LimitFleet.exceeds(keys[0].limit, passed))
      #expect(passed.count > 60)
    }
  }

  @Test(.timeLimit(.minutes(2))) func whileRedisHangsNobodyWaitsForItTwice() async throws {
    let redis = try PrivateRedis()
    try await LimitFleet.with(1, redis.url, patience: .milliseconds(25)) { fleet in
      redis.pause()
      _ = await fleet.limiters[0].decide([key("a", 1_000)])
      #expect(!fleet.limiters[0].isShared)
      var durations: [Duration] = []
      for _ in 0..<100 {
        let start = ContinuousClock.now
        _ = await fleet.limiters[0].decide([key("a", 1_000)])
        durations.append(start.duration(to: .now))
      }
      #expect(durations.sorted()[50] < .milliseconds(5))
      redis.goOn()
      try await fleet.waitUntilShared()
    }
  }
}
