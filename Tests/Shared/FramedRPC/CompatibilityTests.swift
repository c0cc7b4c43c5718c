import FramedRPC
import Messages
import Testing

/// A caller of another version than the service, by hand-written bytes.
@Suite struct CompatibilityTests {
  /// Field 2,000 as a number, as bytes, as 8 and as 4 bytes: what a later version may send.
  private static let later: [UInt8] =
    [0x80, 0x7D, 5] + [0x82, 0x7D, 2, 1, 2] + [0x81, 0x7D, 1, 2, 3, 4, 5, 6, 7, 8] + [0x85, 0x7D, 1, 2, 3, 4]

  private func answer(hello: [UInt8], head: [UInt8], message: [UInt8]) async throws -> RawPeer.Frame? {
    var answer: RawPeer.Frame?
    try await Echo.with { server, _ in
      let peer = try await RawPeer.connect(to: server.boundPort)
      let call = RawPeer.frame(2, flags: 1, stream: 1, [0, 0, 0, UInt8(head.count)] + head + message)
      peer.send(RawPeer.frame(1, hello) + call)
      try await eventually { peer.frames.count == 2 }
      answer = peer.frames.last
      await peer.close()
    }
    return answer
  }

  @Test func aLaterCallerIsServed() async throws {
    let answer = try await answer(
      hello: try Hello(version: 1, maxFrameBytes: 1 << 20, initialCreditBytes: 1024).encoded() + Self.later,
      head: try RequestHead(method: "test.Echo/Unary", deadlineMilliseconds: 30_000).encoded() + Self.later,
      message: [0x0A, 1, 0x78] + Self.later)
    // The echo has what this version knows, and no more.
    #expect(answer == RawPeer.Frame(type: 3, stream: 1, payload: [0x0A, 1, 0x78]))
  }

  @Test func anEarlierCallerIsServed() async throws {
    // HELLO with version, frame size and credit alone, a head with method and deadline alone, no field of the message.
    let method = Array("test.Echo/Unary".utf8)
    let answer = try await answer(
      hello: [0x08, 1, 0x10, 0x80, 0x80, 0x40, 0x20, 0x80, 0x08],
      head: [0x0A, UInt8(method.count)] + method + [0x10, 0xB0, 0xEA, 1],
      message: [])
    #expect(answer == RawPeer.Frame(type: 3, stream: 1, payload: []))
  }
}
