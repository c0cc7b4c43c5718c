import FramedRPC
import Fuzzing
import Messages
import Testing

/// docs/PROTOCOL.md, section by section, from the side of a peer that does not keep to it.
@Suite struct HostilePeerTests {
  private static let hello = RawPeer.frame(
    1, try! Hello(version: 1, maxFrameBytes: 1 << 20, initialCreditBytes: 1 << 18).encoded())

  private static func request(
    stream: UInt32, method: String = "test.Echo/Unary", code: String = "x", milliseconds: UInt32 = 30_000,
    wait: Int64 = 0
  ) throws -> [UInt8] {
    let head = try RequestHead(method: method, deadlineMilliseconds: milliseconds).encoded()
    let length = [
      UInt8(head.count >> 24), UInt8(head.count >> 16 & 255), UInt8(head.count >> 8 & 255), UInt8(head.count & 255),
    ]
    let message = try Problem(code: code, retryAfterMilliseconds: wait).encoded()
    return RawPeer.frame(2, flags: 1, stream: stream, length + head + message)
  }

  /// Sends `bytes` and expects a GOAWAY of this code and the end of the connection, while others are served.
  private func expectGoaway(_ code: StatusCode, greets: Bool = true, _ bytes: [UInt8]) async throws {
    try await Echo.with { server, client in
      let peer = try await RawPeer.connect(to: server.boundPort)
      peer.send((greets ? Self.hello : []) + bytes)
      try await eventually { peer.isClosed }
      // Answers to calls before the breach may come behind it.
      let goaway = try #require(peer.frames.first { $0.type == 10 })
      #expect(try Goaway.decoded(from: goaway.payload).code == code.rawValue)
      #expect(try await client.echo(Problem(code: "other"), patient()).code == "other")
      await peer.close()
    }
  }

  @Test func fourGigabytesAreRefusedByTheirLengthAlone() async throws {
    try await expectGoaway(.resourceExhausted, RawPeer.frame(2, flags: 1, stream: 1, length: UInt32.max))
  }

  @Test(arguments: [UInt8(0), 11, 99, 255])
  func anUnknownTypeIsRefused(type: UInt8) async throws {
    try await expectGoaway(.invalidArgument, RawPeer.frame(type, stream: 1))
  }

  @Test func unknownFlagsAndReservedBitsAreRefused() async throws {
    try await expectGoaway(.invalidArgument, RawPeer.frame(4, flags: 2, stream: 1))
    try await expectGoaway(.invalidArgument, RawPeer.frame(4, reserved: 1, stream: 1))
  }

  @Test func aWrongHelloIsRefused() async throws {
    try await expectGoaway(.invalidArgument, greets: false, RawPeer.frame(1, try Hello(version: 2).encoded()))
    try await expectGoaway(.invalidArgument, greets: false, RawPeer.frame(1, [0xFF, 0xFF]))
    try await expectGoaway(.resourceExhausted, greets: false, RawPeer.frame(1, [UInt8](repeating: 0, count: 2000)))
    try await expectGoaway(.invalidArgument, greets: false, try Self.request(stream: 1))
    try await expectGoaway(.resourceExhausted, greets: false, Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8))
  }

  @Test func aSecondHelloIsRefused() async throws {
    try await expectGoaway(.invalidArgument, Self.hello)
  }

  @Test func silenceIsEnded() async throws {
    try await Echo.with(limits: RPCLimits(helloTimeout: .milliseconds(50))) { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      try await eventually { peer.isClosed }
    }
  }

  @Test func framesOfNoCallAreRefused() async throws {
    for type in [UInt8(3), 4, 5, 6] { try await expectGoaway(.invalidArgument, RawPeer.frame(type, stream: 7)) }
    try await expectGoaway(.invalidArgument, RawPeer.frame(2, flags: 1, stream: 0, [0, 0, 0, 0]))
    try await expectGoaway(.invalidArgument, RawPeer.frame(8, stream: 1, [UInt8](repeating: 0, count: 8)))
  }

  @Test func aStreamUsedTwiceIsRefused() async throws {
    try await expectGoaway(.invalidArgument, Self.request(stream: 5) + Self.request(stream: 5))
    try await expectGoaway(.invalidArgument, Self.request(stream: 5) + Self.request(stream: 3))
  }

  @Test func aHeadThatLiesIsRefused() async throws {
    try await expectGoaway(.invalidArgument, RawPeer.frame(2, flags: 1, stream: 1, [0, 0]))
    try await expectGoaway(.invalidArgument, RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0, 9, 1]))
    try await expectGoaway(.invalidArgument, RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0, 2, 0xFF, 0xFF]))
    let long = [UInt8](repeating: 0, count: 9000)
    try await expectGoaway(.resourceExhausted, RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0x23, 0x28] + long))
  }

  @Test func bytesOneAtATimeAreACall() async throws {
    try await Echo.with { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      for byte in try Self.hello + Self.request(stream: 1, code: "slowly") { try await peer.sendAll([byte]) }
      try await eventually { peer.frames.count == 2 }
      #expect(peer.frames.last?.type == 3)
      #expect(try Problem.decoded(from: peer.frames.last?.payload ?? []) == Problem(code: "slowly"))
      await peer.close()
    }
  }

  @Test func aMessageThatIsNoneIsAnErrorOfItsCallAlone() async throws {
    try await Echo.with { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      let head = try RequestHead(method: "test.Echo/Unary", deadlineMilliseconds: 30_000).encoded()
      let bad = RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0, UInt8(head.count)] + head + [0x0A, 0xFF])
      peer.send(try Self.hello + bad + Self.request(stream: 2))
      try await eventually { peer.frames.count == 3 }
      let answers = peer.frames.dropFirst().sorted { $0.stream < $1.stream }
      #expect(answers.map(\.type) == [5, 3])
      #expect(try Status.decoded(from: answers[0].payload).errorCode == "invalid_request")
      await peer.close()
    }
  }

  @Test func aCallWithoutADeadlineIsRefused() async throws {
    try await Echo.with { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      peer.send(try Self.hello + Self.request(stream: 1, milliseconds: 0))
      try await eventually { peer.frames.count == 2 }
      #expect(try Status.decoded(from: peer.frames[1].payload).code == StatusCode.invalidArgument.rawValue)
      await peer.close()
    }
  }

  @Test func theServerKeepsTheDeadlineItself() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      peer.send(try Self.hello + Self.request(stream: 1, code: "sleep", milliseconds: 50, wait: 60_000))
      try await eventually { peer.frames.count == 2 }
      #expect(try Status.decoded(from: peer.frames[1].payload).code == StatusCode.deadlineExceeded.rawValue)
      try await eventually { notes.count("cancelled") == 1 }
      await peer.close()
    }
  }

  @Test func aPeerThatGoesAwayCancelsItsCalls() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      peer.send(try Self.hello + Self.request(stream: 1, code: "sleep", wait: 60_000))
      try await eventually { notes.count("begun") == 1 }
      await peer.close()
      try await eventually { notes.count("cancelled") == 1 && server.connectionCount == 0 }
    }
  }

  @Test func anUploadThatCrossesADrainIsRefusedAndHarmsNoOtherCall() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      peer.send(try Self.hello + Self.request(stream: 1, code: "stubborn"))
      try await eventually { notes.count("begun") == 1 }
      let drain = Task { await server.drain(within: .seconds(20)) }
      try await eventually { peer.frames.contains { $0.type == 10 } }
      let head = try RequestHead(method: "test.Echo/Collect", deadlineMilliseconds: 30_000).encoded()
      let data = RawPeer.frame(4, stream: 2, try Problem(code: "x").encoded())
      peer.send(RawPeer.frame(2, stream: 2, [0, 0, 0, UInt8(head.count)] + head) + data + RawPeer.frame(5, stream: 2))
      try await eventually { peer.frames.contains { $0.stream == 2 } || peer.isClosed }
      notes.note("let go")
      try await eventually { peer.isClosed }
      let ends = peer.frames.filter { $0.stream > 0 }
      #expect(ends.map(\.type) == [5, 3])
      let refusal = try Status.decoded(from: try #require(ends.first).payload)
      #expect(refusal.code == StatusCode.unavailable.rawValue)
      #expect(refusal.notProcessed)
      await drain.value
    }
  }

  @Test func messagesAfterTheLastAreRefused() async throws {
    let data = RawPeer.frame(4, stream: 1, try Problem(code: "x").encoded())
    try await expectGoaway(.invalidArgument, try Self.request(stream: 1, code: "sleep", wait: 20_000) + data)
    let end = RawPeer.frame(5, stream: 1)
    try await expectGoaway(.invalidArgument, try Self.request(stream: 1, code: "sleep", wait: 20_000) + end)
  }

  @Test func aPeerThatNeverReadsHoldsUpNobodyElse() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, client in
      let peer = try await RawPeer.connect(to: server.boundPort, reads: false)
      let head = try RequestHead(method: "test.Echo/Count", deadlineMilliseconds: 60_000).encoded()
      let message = try Problem(
        code: String(repeating: "x", count: 10_000), retryAfterMilliseconds: 1_000_000
      ).encoded()
      peer.send(Self.hello + RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0, UInt8(head.count)] + head + message))
      try await eventually { notes.count("written") > 10 }
      for _ in 0..<100 { _ = try await client.echo(Problem(), patient()) }
      #expect(notes.count("written") < 5_000)
      await peer.close()
      try await eventually { notes.count("stopped") == 1 }
    }
  }

  @Test func aFloodOfPingsIsAnsweredAndNotHoarded() async throws {
    try await Echo.with { server, client in
      let peer = try await RawPeer.connect(to: server.boundPort)
      let ping = RawPeer.frame(8, [1, 2, 3, 4, 5, 6, 7, 8])
      peer.send(Self.hello + (0..<10_000).flatMap { _ in ping })
      try await eventually { peer.frames.count == 10_001 }
      #expect(peer.frames.last == RawPeer.Frame(type: 9, stream: 0, payload: [1, 2, 3, 4, 5, 6, 7, 8]))
      _ = try await client.echo(Problem(), patient())
      await peer.close()
    }
  }

  @Test func aFloodOfFramesThatMeanNothingIsEnded() async throws {
    let ping = RawPeer.frame(8, [1, 2, 3, 4, 5, 6, 7, 8])
    let pong = RawPeer.frame(9, [1, 2, 3, 4, 5, 6, 7, 8])
    let pongs = (0..<1_000).flatMap { _ in pong }
    try await expectGoaway(.resourceExhausted, ping + (0..<1_000).flatMap { _ in pongs })
  }

  @Test func dataWithoutCreditIsRefused() async throws {
    try await Echo.with(limits: RPCLimits(initialCreditBytes: 10_000)) { server, client in
      let peer = try await RawPeer.connect(to: server.boundPort)
      let head = try RequestHead(method: "test.Echo/Ignore", deadlineMilliseconds: 30_000).encoded()
      let data = RawPeer.frame(4, stream: 1, try Problem(detail: String(repeating: "x", count: 5_000)).encoded())
      peer.send(Self.hello + RawPeer.frame(2, stream: 1, [0, 0, 0, UInt8(head.count)] + head) + data + data + data)
      try await eventually { peer.isClosed }
      #expect(
        try Goaway.decoded(from: peer.frames.first { $0.type == 10 }?.payload ?? []).code
          == StatusCode.resourceExhausted.rawValue)
      let answer = try await client.echo(Problem(code: "other"), patient())
      #expect(answer.code == "other")
      await peer.close()
    }
  }

  @Test func creditWithoutEndIsRefused() async throws {
    let head = try RequestHead(method: "test.Echo/Count", deadlineMilliseconds: 30_000).encoded()
    let message = try Problem(detail: "wait", retryAfterMilliseconds: 1).encoded()
    let credit = RawPeer.frame(7, stream: 1, try Credit(bytes: UInt32(Int32.max)).encoded())
    try await expectGoaway(
      .resourceExhausted, RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0, UInt8(head.count)] + head + message) + credit)
    try await expectGoaway(.invalidArgument, try Self.request(stream: 1) + RawPeer.frame(7, stream: 1))
  }

  @Test func aPeerThatFallsSilentIsAskedAndThenClosed() async throws {
    let limits = RPCLimits(silenceBeforePing: .milliseconds(50), silenceAfterPing: .milliseconds(800))
    try await Echo.with(limits: limits) { server, client in
      let peer = try await RawPeer.connect(to: server.boundPort)
      peer.send(Self.hello)
      try await eventually { peer.isClosed }
      #expect(peer.frames.dropFirst().map(\.type).first == 8)
      // Our client answers, so its connection stays.
      let before = try await client.echo(Problem(), patient())
      #expect(before == Problem())
      try await Task.sleep(for: .milliseconds(1_500))
      _ = try await client.echo(Problem(), patient())
      #expect(server.connectionCount == 1)
      await peer.close()
    }
  }

  @Test func aPeerThatAnswersEachPingAtOnceStays() async throws {
    let limits = RPCLimits(silenceBeforePing: .milliseconds(60), silenceAfterPing: .milliseconds(400))
    try await Echo.with(limits: limits) { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort, answersPings: true)
      peer.send(Self.hello)
      try await eventually { peer.frames.count { $0.type == 8 } >= 4 || peer.isClosed }
      #expect(!peer.isClosed)
      #expect(!peer.frames.contains { $0.type == 10 })
      await peer.close()
    }
  }

  @Test func randomBytesEndInAClosedConnectionOrWaitForMore() async throws {
    try await Echo.with { server, client in
      var random = SeededRandom(seed: 20_260_101)
      for round in 0..<300 {
        let peer = try await RawPeer.connect(to: server.boundPort)
        var bytes = round.isMultiple(of: 3) ? [] : Self.hello
        for number in 0..<UInt32(4) {
          switch random.next() % 4 {
          case 0: bytes += try Self.request(stream: number + 1)
          case 1:
            bytes += RawPeer.frame(
              UInt8(random.next() % 12), flags: UInt8(random.next() % 3), stream: UInt32(random.next() % 4),
              (0..<Int(random.next() % 40)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
          default: bytes += (0..<Int(random.next() % 30)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
          }
        }
        try? await peer.sendAll(bytes)
        await peer.close()
      }
      #expect(try await client.echo(Problem(code: "after"), patient()).code == "after")
      try await eventually { server.connectionCount == 1 }
    }
  }
}
