import Logging
import NIOPosix
import Redis
import TestSupport
import Testing

@Suite struct RedisTests {
  private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  private let prefix = "test:\(UInt64.random(in: 0 ... .max))"

  /// Hands a connected client to `body`.
  private func withClient(_ url: String? = nil, _ body: (RedisClient) async throws -> Void) async throws {
    let configuration = try #require(RedisConfiguration(url: try url ?? TestRedis.url()))
    let client = RedisClient(
      configuration: configuration, logger: Self.logger, eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    let running = Task { await client.run() }
    let deadline = ContinuousClock.now + .seconds(20)
    while !client.isConnected {
      try #require(ContinuousClock.now < deadline)
      try await Task.sleep(for: .milliseconds(5))
    }
    let result: Result<Void, any Error>
    do { result = .success(try await body(client)) } catch { result = .failure(error) }
    running.cancel()
    await running.value
    try result.get()
  }

  @Test func bytesComeBackAsTheyWent() async throws {
    try await withClient { client in
      let key = RedisArgument.text("\(prefix):bytes")
      let bytes = (0...255).map { UInt8($0) } + Array("\r\n$5\r\nhello\r\n".utf8)
      _ = try await client.send(["SET", key, .bytes(bytes), "EX", "60"])
      #expect(try await client.send(["GET", key]) == .bytes(bytes))
      #expect(try await client.send(["GET", .text("\(prefix):absent")]) == .null)
    }
  }

  @Test func manyCommandsAtOnceGetTheirOwnAnswers() async throws {
    try await withClient { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<2_000 {
          group.addTask {
            let answer = try await client.send(["ECHO", .int(Int64(number))])
            #expect(answer.integer == Int64(number))
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test func anErrorOfRedisIsAnError() async throws {
    try await withClient { client in
      await #expect(throws: RedisError.self) { try await client.send(["NOSUCHCOMMAND"]) }
      let holds56 = try await client.send(["PING"]).text == "PONG"
      #expect(holds56)
    }
  }

  @Test func withoutRedisCallersAreToldAtOnce() async throws {
    let port = try FreePorts.take(1)[0]
    let configuration = try #require(RedisConfiguration(url: "redis://127.0.0.1:\(port)"))
    let client = RedisClient(
      configuration: configuration, logger: Self.logger, eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    let running = Task { await client.run() }
    await #expect(throws: RedisError.unavailable) { try await client.send(["PING"]) }
    running.cancel()
    await running.value
  }

  @Test(arguments: [
    "", "http://x", "redis://", "redis://host:0", "redis://host:99999", "redis://host/-1", "redis://:%zz@host",
  ])
  func aWrongAddressIsNone(url: String) { #expect(RedisConfiguration(url: url) == nil) }

  @Test func anAddressIsReadWhole() throws {
    let configuration = try #require(RedisConfiguration(url: "redis://user:p%40ss@redis.example:6380/3"))
    #expect(configuration.host == "redis.example")
    #expect(configuration.port == 6380)
    #expect(configuration.user == "user")
    #expect(configuration.password == "p@ss")
    #expect(configuration.database == 3)
  }
}

@Suite struct RateLimiterTests {
  private let prefix = "limit:\(UInt64.random(in: 0 ... .max))"

  private func key(_ name: String, _ limit: Int, _ seconds: Int = 60) -> RateLimitKey {
    RateLimitKey("\(prefix):\(name)", RateLimit(limit: limit, windowSeconds: seconds))
  }

  @Test func inMemoryTheTightestLimitSpeaksAndNothingIsCountedOnRefusal() async {
    let limiter = RateLimiter(redis: nil, now: { 1_000_000 })
    for left in [2, 1, 0] {
      let decision = await limiter.decide([key("a", 3), key("b", 100)])
      #expect(decision.isAllowed)
      #expect(decision.remaining == left)
    }
    let refused = await limiter.decide([key("a", 3), key("b", 100)])
    #expect(!refused.isAllowed)
    #expect(refused.limit.limit == 3)
    #expect(refused.resetSeconds >= 1)
    #expect(await limiter.decide([key("b", 4)]).remaining == 0)
  }

  @Test func severalProcessesShareALimitInMemory() async {
    let limiter = RateLimiter(redis: nil, instances: 4, now: { 0 })
    var allowed = 0
    for _ in 0..<10 where await limiter.decide([key("shared", 8)]).isAllowed { allowed += 1 }
    #expect(allowed == 2)
  }

  @Test func redisCountsForAllLimitersTogether() async throws {
    let configuration = try #require(RedisConfiguration(url: try TestRedis.url()))
    let client = RedisClient(
      configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    let running = Task { await client.run() }
    while !client.isConnected { try await Task.sleep(for: .milliseconds(5)) }
    let key = key("together", 10, 3_600)
    let limiters = (0..<4).map { _ in RateLimiter(redis: client, patience: .seconds(20), now: { 0 }) }
    var allowed = 0
    for number in 0..<40 where await limiters[number % 4].decide([key]).isAllowed { allowed += 1 }
    #expect(allowed == 10)
    running.cancel()
    await running.value
  }
}
