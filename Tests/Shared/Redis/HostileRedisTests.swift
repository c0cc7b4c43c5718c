import Redis
import TestSupport
import Testing

/// Servers that are no Redis, or one that has gone mad: an error for the caller, and another connection.
@Suite struct HostileRedisTests {
  /// Greets as Redis would, reads one command and then does what `spoil` says; the second connection behaves.
  private func spoiled(_ spoil: @escaping @Sendable (ScriptedServer.Conversation) -> Void) throws -> ScriptedServer {
    try ScriptedServer { conversation in
      _ = conversation.read()
      conversation.write(Array("+PONG\r\n".utf8))
      _ = conversation.read()
      guard conversation.number > 1 else { return spoil(conversation) }
      repeat { conversation.write(Array("+fine\r\n".utf8)) } while !conversation.read().isEmpty
    }
  }

  /// The caller's error; afterwards the client has healed.
  private func error(
    from server: ScriptedServer, _ change: (inout RedisConfiguration) -> Void = { _ in }
  ) async throws -> RedisError? {
    var configuration = try #require(RedisConfiguration(url: "redis://127.0.0.1:\(server.port)"))
    change(&configuration)
    var found: RedisError?
    try await RedisHarness.with(configuration) { client in
      found = await #expect(throws: RedisError.self) { try await client.send(["GET", "x"], within: .seconds(60)) }
      try await RedisHarness.eventually { (try? await client.send(["GET", "x"]).text) == "fine" }
      #expect(client.statistics.reconnects == 1)
    }
    return found
  }

  @Test func aReplyOfAGigabyteIsCutOff() async throws {
    let server = try spoiled { conversation in
      let chunk = [UInt8](repeating: 0x61, count: 1 << 20)
      conversation.write(Array("$1073741824\r\n".utf8))
      for _ in 0..<1_024 where !conversation.write(chunk) { return }
    }
    guard case .malformed = try await error(from: server) else {
      Issue.record("it was taken")
      return
    }
  }

  @Test(arguments: [
    "*1000000000\r\n", "*1000\r\n" + String(repeating: "*2000\r\n", count: 1_000),
    String(repeating: "*1\r\n", count: 1_000), "HTTP/1.1 400 Bad Request\r\n\r\n", "$-7\r\n", ":12x\r\n",
    "*-5\r\n",
  ])
  func whatIsNoReplyEndsTheConnection(bytes: String) async throws {
    let server = try spoiled { conversation in
      conversation.write(Array(bytes.utf8))
      conversation.readToEnd()
    }
    // Some nonsense is taken for the beginning of more; then the silence ends it.
    switch try await error(from: server, { $0.commandTimeout = .seconds(1) }) {
    case .malformed, .timedOut: break
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  @Test func aServerThatHangsUpIsSaidSo() async throws {
    let error = try await error(from: try spoiled { _ in })
    #expect(error == .connectionLost)
  }

  @Test func aServerThatFallsSilentIsLeft() async throws {
    let server = try spoiled { $0.readToEnd() }
    let error = try await error(from: server) { $0.commandTimeout = .milliseconds(200) }
    #expect(error == .timedOut)
  }

  @Test func whatIsNotAskedForEndsTheConnection() async throws {
    let server = try spoiled { conversation in
      conversation.write(Array("+one\r\n+two\r\n".utf8))
      conversation.readToEnd()
    }
    let configuration = try #require(RedisConfiguration(url: "redis://127.0.0.1:\(server.port)"))
    try await RedisHarness.with(configuration) { client in
      _ = try? await client.send(["GET", "x"])
      try await RedisHarness.eventually { client.statistics.reconnects == 1 }
    }
  }
}
