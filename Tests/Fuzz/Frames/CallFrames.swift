import Messages

/// The frames of calls on a connection, as docs/PROTOCOL.md allows them, and one breach of it.
struct CallFrames {
  private(set) var lastStream: UInt32

  init(lastStream: UInt32) {
    self.lastStream = lastStream
  }

  /// A call, or a PING.
  mutating func next(_ random: inout SeededRandom) throws -> [UInt8] {
    switch random.below(8) {
    case 0: return FrameBytes.frame(FrameBytes.ping, random.bytes(8))
    case 1: return try open("fuzz.Echo/Nothing", Problem(), &random)
    case 2:
      let bad = [0x0A, 0xFF] as [UInt8]
      return try open(FrameServer.unary.name, bad, &random)
    case 3:
      let count = Int64(random.below(20))
      let bytes = try open(FrameServer.count.name, Problem(code: "c", retryAfterMilliseconds: count), &random)
      let credit = FrameBytes.frame(
        FrameBytes.credit, stream: lastStream, try Credit(bytes: UInt32(1 + random.below(1_000))).encoded())
      return bytes + (random.oneIn(2) ? credit : []) + (random.oneIn(4) ? cancel : [])
    case 4, 5:
      var bytes = try open(FrameServer.collect.name, nil, &random)
      for number in 0..<random.below(5) {
        let message = Problem(
          code: number == 3 ? "enough" : "x", detail: String(repeating: "y", count: random.below(60)))
        bytes += FrameBytes.frame(FrameBytes.data, stream: lastStream, try message.encoded())
      }
      return bytes + (random.oneIn(4) ? cancel : FrameBytes.frame(FrameBytes.end, stream: lastStream))
    default:
      let code = random.pick(["x", "x", "sleep", "fail"])
      let message = Problem(code: code, retryAfterMilliseconds: Int64(random.below(20)))
      return try open(FrameServer.unary.name, message, &random) + (random.oneIn(6) ? cancel : [])
    }
  }

  /// A frame that no server may take, whatever it knows of the connection.
  mutating func breach(_ random: inout SeededRandom) throws -> [UInt8] {
    let far = lastStream + 1_000
    switch random.below(13) {
    case 0: return FrameBytes.frame(UInt8(11 + random.below(245)), stream: 1)
    case 1: return FrameBytes.frame(FrameBytes.data, flags: UInt8(1 + random.below(255)), stream: far)
    case 2: return FrameBytes.frame(FrameBytes.ping, reserved: 1 << UInt16(random.below(16)), random.bytes(8))
    case 3: return FrameBytes.frame(FrameBytes.request, flags: 1, [0, 0, 0, 0])
    case 4: return FrameBytes.frame(FrameBytes.ping, stream: 1, random.bytes(8))
    case 5: return FrameBytes.frame(FrameBytes.ping, random.bytes(random.pick([0, 7, 9, 100])))
    case 6: return FrameBytes.frame(FrameBytes.hello, try Hello(version: 1, maxFrameBytes: 1 << 20).encoded())
    case 7:
      return FrameBytes.frame(
        UInt8(2 + random.below(6)), stream: far, length: UInt32(FrameServer.maxFrameBytes + 1 + random.below(1 << 31)))
    case 8: return FrameBytes.frame(FrameBytes.request, flags: 1, stream: far, [0, 0, 0, 9, 1])
    case 9: return FrameBytes.frame(FrameBytes.request, flags: 1, stream: far, [0, 0, 0, 2, 0xFF, 0xFF])
    case 10: return FrameBytes.frame(FrameBytes.data, stream: far, random.bytes(5))
    case 11: return FrameBytes.frame(FrameBytes.response, stream: far, random.bytes(5))
    default:
      let bytes = try open(FrameServer.unary.name, Problem(), &random)
      lastStream -= UInt32(random.below(2)) * (lastStream - 1)
      let again = try request(FrameServer.unary.name, try Problem().encoded(), stream: lastStream, &random)
      return bytes + again
    }
  }

  private var cancel: [UInt8] { FrameBytes.frame(FrameBytes.cancel, stream: lastStream) }

  private mutating func open(_ method: String, _ message: Problem?, _ random: inout SeededRandom) throws -> [UInt8] {
    try open(method, bytes: try message?.encoded(), &random)
  }

  private mutating func open(_ method: String, _ message: [UInt8], _ random: inout SeededRandom) throws -> [UInt8] {
    try open(method, bytes: message, &random)
  }

  private mutating func open(_ method: String, bytes: [UInt8]?, _ random: inout SeededRandom) throws -> [UInt8] {
    lastStream += 1 + UInt32(random.oneIn(8) ? random.below(100) : 0)
    return try request(method, bytes, stream: lastStream, &random)
  }

  private func request(
    _ method: String, _ message: [UInt8]?, stream: UInt32, _ random: inout SeededRandom
  ) throws -> [UInt8] {
    let deadline = random.oneIn(10) ? 0 : random.oneIn(4) ? 1 + random.below(10) : 400
    let head = try RequestHead(
      method: method, deadlineMilliseconds: UInt32(deadline), metadata: Metadata(requestId: "r")
    ).encoded()
    return FrameBytes.frame(
      FrameBytes.request, flags: message == nil ? 0 : 1, stream: stream,
      FrameBytes.bigEndian(UInt32(head.count)) + head + (message ?? []))
  }
}
