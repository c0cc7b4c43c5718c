/// A peer without a certificate: one connection to a port that speaks TLS.
struct TLSPeer {
  /// The longest a connection may take to end.
  private static let patience = Duration.seconds(15)

  private let number: UInt64
  private let openings: TLSOpenings
  private var random: SeededRandom

  init(number: UInt64, openings: TLSOpenings, random: SeededRandom) {
    self.number = number
    self.openings = openings
    self.random = random
  }

  /// Says something and waits until the server ends the connection, or leaves; returns how it ended.
  mutating func run(port: Int) throws(FuzzFinding) -> String {
    guard let socket = LoopbackSocket(port: port) else {
      throw FuzzFinding(number: number, text: "the server took no connection")
    }
    defer { socket.close(resets: true) }
    let (bytes, leaves) = (words(), random.oneIn(2))
    var answer: [UInt8] = []
    var rest = bytes[...]
    let piece = random.oneIn(3) ? 1 + random.below(20) : max(1, bytes.count)
    let deadline = ContinuousClock.now + Self.patience
    while !socket.isOver, !(leaves && rest.isEmpty) {
      let written = socket.exchange(rest.prefix(piece), until: deadline) { answer += $0 }
      guard let written else { throw FuzzFinding(number: number, text: "the connection was still open after a while") }
      rest = rest.dropFirst(written)
    }
    // The records of TLS have the types 20 to 24 (RFC 8446, appendix B.1).
    if let first = answer.first, !(20...24).contains(first) {
      throw FuzzFinding(number: number, text: "the server said something without TLS")
    }
    return !socket.isOver
      ? "abandoned" : answer.isEmpty ? "ended" : answer[0] == 21 ? "ended by an alert" : "ended later"
  }

  private mutating func words() -> [UInt8] {
    switch random.below(20) {
    case 0..<4: return random.bytes(1 + random.below(2_000))
    case 4..<7: return openings.frames
    case 7: return Array(openings.clientHello.prefix(random.below(openings.clientHello.count)))
    case 8..<13:
      var bytes = openings.clientHello
      for _ in 0...random.below(3) { Mutator.damage(&bytes, donor: openings.frames, &random) }
      return bytes
    case 13..<15: return openings.clientHello + openings.frames
    case 15..<17: return openings.clientHello + record()
    case 17: return openings.clientHello + openings.clientHello
    case 18: return record() + record()
    default: return random.oneIn(4) ? [] : [UInt8](repeating: random.pick([0, 22, 23, 0xFF]), count: 20_000)
    }
  }

  /// A record of TLS with any type and content, and a length that may lie.
  private mutating func record() -> [UInt8] {
    let content = random.bytes(random.below(300))
    let length = random.oneIn(4) ? random.below(1 << 16) : content.count
    return [UInt8(20 + random.below(5)), 3, UInt8(random.below(5)), UInt8(length >> 8), UInt8(length & 255)] + content
  }
}
