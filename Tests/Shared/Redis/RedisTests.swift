import Redis
import TestSupport
import Testing

@Suite struct RedisTests {
  private let prefix = "test:\(UInt64.random(in: 0 ... .max))"

  @Test func bytesComeBackAsTheyWent() async throws {
    try await RedisHarness.with { client in
      let key = RedisArgument.text("\(prefix):bytes")
      let bytes = (0...255).map { UInt8($0) } + Array("\r\n$5\r\nhello\r\n".utf8)
      _ = try await client.send(["SET", key, .bytes(bytes), "EX", "60"])
      #expect(try await client.send(["GET", key]) == .bytes(bytes))
      #expect(try await client.send(["GET", .text("\(prefix):absent")]) == .null)
    }
  }

  @Test func manyCommandsAtOnceGetTheirOwnAnswers() async throws {
    try await RedisHarness.with { client in
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

  @Test func commandsSentTogetherAreAnsweredInTheirOrder() async throws {
    try await RedisHarness.with { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for caller in 0..<50 {
          group.addTask {
            let commands = (0..<20).map { number -> [RedisArgument] in
              number == 7 ? ["NOSUCHCOMMAND"] : ["ECHO", .text("\(caller)-\(number)")]
            }
            let answers = try await client.send(all: commands)
            for (number, answer) in answers.enumerated() {
              #expect((try? answer.get().text) == (number == 7 ? nil : "\(caller)-\(number)"))
            }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test func anErrorOfRedisIsAnErrorAndCounted() async throws {
    try await RedisHarness.with { client in
      await #expect(throws: RedisError.self) { try await client.send(["NOSUCHCOMMAND"]) }
      #expect(try await client.send(["PING"]).text == "PONG")
      try await client.set("\(prefix):there", "x", secondsToLive: 60)
      #expect(try await client.get("\(prefix):there") == "x")
      #expect(try await client.get("\(prefix):absent") == nil)
      let statistics = client.statistics
      #expect((statistics.errors, statistics.hits, statistics.misses) == (1, 1, 1))
    }
  }

  @Test func withoutRedisCallersAreToldAtOnce() async throws {
    let port = try FreePorts.take(1)[0]
    let client = RedisHarness.client(try #require(RedisConfiguration(url: "redis://127.0.0.1:\(port)")))
    let running = Task { await client.run() }
    await #expect(throws: RedisError.unavailable) { try await client.send(["PING"]) }
    #expect(client.statistics.unavailable == 1)
    running.cancel()
    await running.value
  }

  @Test func afterACrashOfRedisTheClientComesBackByItself() async throws {
    let redis = try PrivateRedis()
    var configuration = try #require(RedisConfiguration(url: redis.url))
    configuration.commandTimeout = .seconds(60)
    try await RedisHarness.with(configuration) { client in
      let blocked = Task { try await client.send(["BLPOP", "nothing", "0"]) }
      // By another connection: this one's answers keep their order.
      try await RedisHarness.with(configuration) { other in
        try await RedisHarness.eventually {
          try await other.send(["CLIENT", "LIST"]).text?.contains("cmd=blpop") == true
        }
      }
      redis.kill()
      let error = await #expect(throws: RedisError.self) { try await blocked.value }
      #expect(error == .connectionLost)
      try await RedisHarness.eventually { !client.isConnected }
      try redis.start()
      try await RedisHarness.eventually { client.isConnected }
      #expect(try await client.send(["PING"]).text == "PONG")
      #expect(client.statistics.reconnects == 1)
    }
  }

  @Test func aCallerThatHasWaitedLongEnoughIsFreeAndTheConnectionStays() async throws {
    try await RedisHarness.with { client in
      let key = "\(prefix):list"
      let error = await #expect(throws: RedisError.self) {
        try await client.send(["BLPOP", .text(key), "0.2"], within: .milliseconds(20))
      }
      #expect(error == .timedOut)
      // Answers keep their order: the next caller gets its own, once the first one's has come.
      let next = try await client.send(["ECHO", "mine"], within: .seconds(60))
      #expect(next.text == "mine")
      #expect(client.statistics.reconnects == 0)
    }
  }

  @Test func overTLSTheCertificateMustBeOfTheRightAuthority() async throws {
    let authority = try TestAuthority()
    let files = try authority.environment("localhost")
    let (certificate, key) = (files["TLS_CERTIFICATE_FILE"] ?? "", files["TLS_KEY_FILE"] ?? "")
    let ours = files["TLS_AUTHORITY_FILE"] ?? ""
    let redis = try PrivateRedis(options: [
      "--port", "0", "--tls-port", "PORT", "--tls-cert-file", certificate, "--tls-key-file", key,
      "--tls-ca-cert-file", ours, "--tls-auth-clients", "no",
    ])
    var configuration = try #require(RedisConfiguration(url: "rediss://localhost:\(redis.port)"))
    configuration.authorityFile = ours
    try await RedisHarness.with(configuration) { client in
      let large = [UInt8](repeating: 7, count: 1 << 20)
      let answer = try await client.send(["ECHO", .bytes(large)])
      #expect(answer == .bytes(large))
    }
    configuration.authorityFile = try TestAuthority().environment("other")["TLS_AUTHORITY_FILE"]
    let stranger = RedisHarness.client(configuration)
    let running = Task { await stranger.run() }
    try await Task.sleep(for: .milliseconds(300))
    #expect(!stranger.isConnected)
    running.cancel()
    await running.value
    withExtendedLifetime((authority, redis)) {}
  }
}
