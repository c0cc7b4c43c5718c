/// A hostile peer: one connection, and the sequences that were sent on it.
final class FramePeer {
  /// The longest a connection may take to answer or to end.
  static let patience = Duration.seconds(5)

  private let socket: LoopbackSocket
  private var answers = ServerAnswers()
  private var maker: SequenceMaker

  /// Connects; throws when the server takes no connection any more.
  init(port: Int, number: UInt64, random: SeededRandom) throws(FuzzFinding) {
    guard let socket = LoopbackSocket(port: port) else {
      throw FuzzFinding(number: number, text: "the server took no connection")
    }
    self.socket = socket
    maker = SequenceMaker(random: random)
  }

  /// Whether another sequence makes sense.
  private(set) var isOpen = true

  /// Sends the case's sequence and waits for what becomes of it; returns how it ended.
  func run(_ number: UInt64, _ random: SeededRandom) throws -> String {
    maker.random = random
    let sequence = try maker.next()
    var bytes = sequence.bytes
    let mark = FrameBytes.bigEndian(0xF055_1000) + FrameBytes.bigEndian(UInt32(truncatingIfNeeded: number))
    // Where the bytes end within a frame the rest of it follows, so that the server has something to answer.
    while let missing = FrameBytes.missing(bytes, isGreeted: maker.isGreeted), missing > 0 {
      bytes += [UInt8](repeating: 0, count: missing)
    }
    if sequence.expectation != .nothing { bytes += FrameBytes.frame(FrameBytes.ping, mark) }
    do {
      try talk(bytes, mark, leaves: sequence.expectation == .nothing)
    } catch let breach as ServerAnswers.Breach {
      close(resets: true)
      throw FuzzFinding(number: number, text: "the server sent \(breach.text)")
    } catch is Silence {
      close(resets: true)
      throw FuzzFinding(number: number, text: "neither PONG nor the end within \(Self.patience)")
    }
    return try judge(sequence.expectation, mark, number)
  }

  /// Leaves.
  func close(resets: Bool) {
    guard isOpen else { return }
    isOpen = false
    socket.close(resets: resets)
  }

  private struct Silence: Error {}

  private func talk(_ bytes: [UInt8], _ mark: [UInt8], leaves: Bool) throws {
    var rest = bytes[...]
    var piece = maker.random.oneIn(8) ? 1 + maker.random.below(64) : bytes.count
    if bytes.count > 8_192 { piece = bytes.count }
    let deadline = ContinuousClock.now + Self.patience
    while !socket.isOver, answers.lastPong != mark, !(leaves && rest.isEmpty) {
      let written = try socket.exchange(rest.prefix(piece), until: deadline) { try answers.take($0) }
      guard let written else { throw Silence() }
      rest = rest.dropFirst(written)
    }
  }

  private func judge(
    _ expectation: FrameSequence.Expectation, _ mark: [UInt8], _ number: UInt64
  ) throws(FuzzFinding) -> String {
    if expectation == .nothing {
      close(resets: maker.random.oneIn(2))
      return "abandoned"
    }
    if answers.lastPong == mark {
      guard expectation != .end else {
        close(resets: true)
        throw FuzzFinding(number: number, text: "a breach was taken")
      }
      maker.wasAnswered()
      return "answered"
    }
    close(resets: true)
    guard expectation != .answer else {
      throw FuzzFinding(number: number, text: "allowed frames ended the connection (\(answers.goaway ?? 0))")
    }
    switch answers.goaway {
    case 3: return "ended as malformed"
    case 8: return "ended as too much"
    case nil: return "ended without a reason"
    case let code?: throw FuzzFinding(number: number, text: "GOAWAY with the code \(code)")
    }
  }
}
