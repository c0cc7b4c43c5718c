import Logging
import Postgres
import TestSupport
import Testing

/// What callers and servers should not do: errors with a code, and a pool that loses nothing.
@Suite struct BadInputTests {
  private static func pool(_ url: String, timeout: Duration = .seconds(30)) -> PostgresPool {
    PostgresPool(
      configuration: PostgresConfiguration(url: url, connectionLimit: 2, statementTimeout: timeout),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Every connection is back, and nobody waits.
  private func expectWhole(_ pool: PostgresPool) {
    #expect(pool.statistics.open == pool.statistics.idle)
    #expect(pool.statistics.waiting == 0)
  }

  @Test func aNULInTextIsRefusedBeforeItIsCutOff() async throws {
    try await TestDatabase.with { pool in
      let error = await #expect(throws: PostgresError.self) {
        try await pool.query("select $1::text as t", [.text("before\0after")])
      }
      #expect(error?.code == .invalidParameter)
      let kept = try await pool.query("select $1::bytea as b", [.bytes(Array("before\0after".utf8))])
      #expect(try kept.first?.bytes("b") == Array("before\0after".utf8))
      expectWhole(pool)
    }
  }

  @Test func aParameterOfAGigabyteIsRefused() async throws {
    try await TestDatabase.with { pool in
      let error = await #expect(throws: PostgresError.self) {
        try await pool.query("select $1::bytea", [.bytes([UInt8](repeating: 0, count: 1 << 30))])
      }
      #expect(error?.code == .invalidParameter)
      expectWhole(pool)
    }
  }

  @Test func aParameterThatFillsTheSocketArrives() async throws {
    try await TestDatabase.with { pool in
      let bytes = [UInt8](repeating: 7, count: 20 << 20)
      let row = try await pool.query("select length($1::bytea) as n, $1::bytea as b", [.bytes(bytes)]).first
      #expect(try row?.int("n") == Int64(bytes.count))
      #expect(try row?.bytes("b") == bytes)
      expectWhole(pool)
    }
  }

  @Test func textThatIsNotUTF8IsAnErrorOfDecoding() async throws {
    let server = try ScriptedServer { conversation in
      FakePostgres.greet(conversation)
      while !conversation.read().isEmpty { conversation.write(FakePostgres.row([0xFF, 0xFE])) }
    }
    let pool = Self.pool("postgres://a@127.0.0.1:\(server.port)/a?sslmode=disable")
    let row = try await pool.query("select t").first
    let error = #expect(throws: PostgresError.self) { try row?.text("t") }
    #expect(error?.code == .decoding)
    expectWhole(pool)
    await pool.close()
  }

  enum Garbage: CaseIterable {
    case anotherProtocol, noise, aMessageOfTwoGigabytes

    var bytes: [UInt8] {
      switch self {
      case .anotherProtocol: Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)
      case .noise: [UInt8](repeating: 0xFF, count: 70_000)
      case .aMessageOfTwoGigabytes: [UInt8(ascii: "T"), 0x7F, 0xFF, 0xFF, 0xFF]
      }
    }
  }

  @Test(arguments: Garbage.allCases) func aServerThatSendsGarbageIsLeft(garbage: Garbage) async throws {
    let server = try ScriptedServer { conversation in
      FakePostgres.greet(conversation)
      _ = conversation.read()
      // The first one spoils it; the one that takes its place does what it should.
      guard conversation.number > 1 else {
        conversation.write(garbage.bytes)
        return
      }
      repeat { conversation.write(FakePostgres.row(Array("fine".utf8))) } while !conversation.read().isEmpty
    }
    let pool = Self.pool("postgres://a@127.0.0.1:\(server.port)/a?sslmode=disable")
    let error = await #expect(throws: PostgresError.self) { try await pool.query("select t") }
    #expect(error?.code == .connectionLost)
    #expect(pool.statistics.open == 0)
    #expect(try await pool.query("select t").first?.text("t") == "fine")
    expectWhole(pool)
    await pool.close()
  }

  @Test func garbageInsteadOfAGreetingIsSaidSo() async throws {
    let server = try ScriptedServer { conversation in
      _ = conversation.read()
      conversation.write(Array("220 mail.example ESMTP\r\n".utf8))
    }
    let pool = Self.pool("postgres://a@127.0.0.1:\(server.port)/a?sslmode=disable")
    let error = await #expect(throws: PostgresError.self) { try await pool.query("select 1") }
    #expect(error?.code == .connectionLost)
    #expect(pool.statistics.open == 0)
    #expect(pool.statistics.failures == 1)
    await pool.close()
  }

  @Test(.timeLimit(.minutes(1))) func aServerThatFallsSilentIsGivenUp() async throws {
    let server = try ScriptedServer { conversation in
      FakePostgres.greet(conversation)
      conversation.readToEnd()
    }
    let pool = Self.pool("postgres://a@127.0.0.1:\(server.port)/a?sslmode=disable", timeout: .milliseconds(100))
    let error = await #expect(throws: PostgresError.self) { try await pool.query("select 1") }
    #expect(error?.code == .statementTimeout)
    #expect(pool.statistics.open == 0)
    await pool.close()
  }

  @Test(.timeLimit(.minutes(1))) func aTaskIsFreeEvenIfTheServerIgnoresItsCancelling() async throws {
    let (asked, ask) = AsyncStream<Void>.makeStream()
    let server = try ScriptedServer { conversation in
      FakePostgres.greet(conversation)
      _ = conversation.read()
      ask.yield()
      conversation.readToEnd()
    }
    let pool = Self.pool("postgres://a@127.0.0.1:\(server.port)/a?sslmode=disable")
    let task = Task { try await pool.query("select 1") }
    for await _ in asked { break }
    task.cancel()
    let error = await #expect(throws: PostgresError.self) { try await task.value }
    #expect(error?.code == .cancelled)
    #expect(pool.statistics.open == 0)
    await pool.close()
  }

  @Test(.timeLimit(.minutes(1))) func aTaskIsFreeEvenWhileItsConnectionIsBeingMade() async throws {
    let (knocked, knock) = AsyncStream<Void>.makeStream()
    let server = try ScriptedServer { conversation in
      knock.yield()
      conversation.readToEnd()
    }
    let pool = PostgresPool(
      configuration: PostgresConfiguration(
        url: "postgres://a@127.0.0.1:\(server.port)/a?sslmode=disable", connectTimeout: .seconds(50)),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let task = Task { try await pool.query("select 1") }
    for await _ in knocked { break }
    let began = ContinuousClock.now
    task.cancel()
    let error = await #expect(throws: PostgresError.self) { try await task.value }
    #expect(error?.code == .cancelled)
    #expect(began.duration(to: .now) < .seconds(40))
    await pool.close()
  }

  @Test func manyTasksThatAreCancelledLoseNoConnection() async throws {
    try await TestDatabase.with(connections: 3) { pool in
      for _ in 0..<10 {
        await withTaskGroup(of: Void.self) { group in
          for number in 0..<20 {
            group.addTask { _ = try? await pool.query("select pg_sleep(0.0\(number % 10))") }
          }
          try? await Task.sleep(for: .milliseconds(15))
          group.cancelAll()
        }
        // A connection that was being made for one of them comes a little later.
        let deadline = ContinuousClock.now + .seconds(20)
        while pool.statistics.open != pool.statistics.idle, ContinuousClock.now < deadline { await Task.yield() }
        expectWhole(pool)
        #expect(pool.statistics.open <= 3)
      }
      let rows = try await pool.query("select 1")
      #expect(rows.count == 1)
    }
  }
}
