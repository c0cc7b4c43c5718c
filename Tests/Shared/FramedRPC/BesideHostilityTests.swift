import FramedRPC
import Messages
import Testing

/// One connection misbehaves while the calls of another go on: `./roleready bench hostile` measures how fast.
@Suite(.serialized) struct BesideHostilityTests {
  /// How the connection of one that misbehaves ends; `slowedDown` when it may also go on, no faster than is allowed.
  enum Outcome: Sendable { case closed, answered, slowedDown }

  enum Attack: CaseIterable, Sendable {
    case fourGigabytes, nestingBomb, groupBomb, unknownType, wrongHello, bytesOneAtATime, neverReads, rapidCancels
    case pings, emptyFrames, metadata, longHead
  }

  private static let hello = RawPeer.frame(
    1, (try? Hello(version: 1, maxFrameBytes: 1 << 20, initialCreditBytes: 1 << 18).encoded()) ?? [])

  private static func request(
    _ stream: UInt32, method: String = Echo.unary.name, metadata: Metadata? = nil, flags: UInt8 = 1,
    _ message: [UInt8]
  ) throws -> [UInt8] {
    let head = try RequestHead(method: method, deadlineMilliseconds: 30_000, metadata: metadata).encoded()
    let length = [UInt8(head.count >> 24), UInt8(head.count >> 16 & 255), UInt8(head.count >> 8 & 255)]
    return RawPeer.frame(2, flags: flags, stream: stream, length + [UInt8(head.count & 255)] + head + message)
  }

  /// Fields in fields, each of a number that no message has.
  private static func nested(_ depth: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<depth {
      var length = bytes.count
      var header: [UInt8] = [0xFA, 0x7F]
      while length >= 0x80 {
        header.append(UInt8(length & 0x7F) | 0x80)
        length >>= 7
      }
      bytes = header + [UInt8(length)] + bytes
    }
    return bytes
  }

  /// What the one that misbehaves sends, and how that has to end.
  private static func bytes(_ attack: Attack) throws -> ([UInt8], Outcome) {
    let small = try Problem(code: "x").encoded()
    switch attack {
    case .fourGigabytes: return (hello + RawPeer.frame(2, flags: 1, stream: 1, length: .max), .closed)
    case .nestingBomb: return (try hello + request(1, nested(2_000)), .answered)
    case .groupBomb: return (try hello + request(1, [UInt8](repeating: 0x7B, count: 100_000)), .answered)
    case .unknownType: return (hello + RawPeer.frame(77, stream: 1), .closed)
    case .wrongHello: return (RawPeer.frame(1, try Hello(version: 9).encoded()), .closed)
    case .bytesOneAtATime: return (try hello + request(1, small), .answered)
    case .neverReads:
      let many = try Problem(code: String(repeating: "x", count: 10_000), retryAfterMilliseconds: 1_000_000).encoded()
      return (try hello + request(1, method: Echo.count.name, many), .closed)
    case .rapidCancels:
      let sleep = try Problem(code: "sleep", retryAfterMilliseconds: 60_000).encoded()
      let calls = try (1...UInt32(10_000)).flatMap { try request($0, sleep) + RawPeer.frame(6, stream: $0) }
      return (try hello + calls + request(10_001, small), .answered)
    case .pings:
      return (hello + (0..<200_000).flatMap { _ in RawPeer.frame(8, [1, 2, 3, 4, 5, 6, 7, 8]) }, .slowedDown)
    case .emptyFrames:
      let open = try request(1, method: Echo.ignore.name, flags: 0, [])
      return (hello + open + (0..<200_000).flatMap { _ in RawPeer.frame(4, stream: 1) }, .closed)
    case .metadata:
      let metadata = Metadata(requestId: String(repeating: "i", count: 7_000))
      return (try hello + (1...UInt32(3_000)).flatMap { try request($0, metadata: metadata, small) }, .answered)
    case .longHead:
      return (try hello + request(1, metadata: Metadata(requestId: String(repeating: "i", count: 9_000)), []), .closed)
    }
  }

  @Test(arguments: Attack.allCases)
  func theCallsOfAnotherConnectionAllSucceed(attack: Attack) async throws {
    var limits = RPCLimits(helloTimeout: .seconds(60))
    if attack == .neverReads { (limits.silenceBeforePing, limits.silenceAfterPing) = (.milliseconds(200), .seconds(3)) }
    let notes = Echo.Notes()
    try await Echo.with(limits: limits) { server, client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            while notes.count("over") == 0 {
              let answer = try await client.echo(Problem(code: "beside"), patient())
              #expect(answer.code == "beside")
              notes.note("answered")
            }
          }
        }
        group.addTask {
          defer { notes.note("over") }
          try await attackAndEnd(attack, server, notes)
          try await moreCalls(notes)
        }
        try await group.waitForAll()
      }
      try await eventually { server.connectionCount == 1 }
    }
  }

  /// Misbehaves and checks the end of it.
  private func attackAndEnd(_ attack: Attack, _ server: RPCServer, _ notes: Echo.Notes) async throws {
    let peer = try await RawPeer.connect(to: server.boundPort, reads: attack != .neverReads)
    let (bytes, outcome) = try Self.bytes(attack)
    if attack == .bytesOneAtATime {
      for byte in bytes { try await peer.sendAll([byte]) }
    } else {
      peer.send(bytes)
    }
    switch (attack, outcome) {
    case (.neverReads, _): try await eventually { server.connectionCount == 1 }
    case (_, .slowedDown): for _ in 0..<20 where !peer.isClosed { try await moreCalls(notes) }
    case (_, .closed):
      try await eventually { peer.isClosed }
      let goaway = try #require(peer.frames.first { $0.type == 10 })
      #expect(try Goaway.decoded(from: goaway.payload).code != 0)
    case (_, .answered):
      let last = UInt32(attack == .rapidCancels ? 10_001 : attack == .metadata ? 3_000 : 1)
      try await eventually { peer.frames.contains { $0.stream == last && ($0.type == 3 || $0.type == 5) } }
      #expect(!peer.isClosed)
    }
    await peer.close()
  }

  private func moreCalls(_ notes: Echo.Notes) async throws {
    let answered = notes.count("answered")
    try await eventually { notes.count("answered") > answered + 20 }
  }
}
