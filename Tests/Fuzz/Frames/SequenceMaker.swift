import Messages

/// Makes the sequences of one connection.
struct SequenceMaker {
  /// The last stream that a frame of ours opened on purpose.
  private var lastStream: UInt32 = 0
  /// Whether nothing but allowed frames was sent so far, so that what is allowed next is known.
  private var isClean = true
  /// Whether HELLO was sent.
  private(set) var isGreeted = false
  var random: SeededRandom

  init(random: SeededRandom) {
    self.random = random
  }

  /// The next sequence; the first of a connection begins with HELLO.
  mutating func next() throws -> FrameSequence {
    let kind = random.below(100)
    var sequence: FrameSequence
    switch kind {
    case 0..<38: sequence = FrameSequence(bytes: try allowed(), expectation: .answer)
    case 38..<50: sequence = FrameSequence(bytes: try allowed() + breach(), expectation: .end)
    case 50..<74: sequence = FrameSequence(bytes: try damaged(), expectation: .either)
    case 74..<90: sequence = FrameSequence(bytes: try noise(), expectation: .either)
    case 90..<93: sequence = FrameSequence(bytes: random.bytes(random.below(200)), expectation: .either)
    case 93..<97: sequence = FrameSequence(bytes: try damaged(), expectation: .nothing)
    default: sequence = random.oneIn(100) ? flood() : FrameSequence(bytes: try allowed(), expectation: .nothing)
    }
    if !isGreeted {
      if kind == 45 || kind == 80 {
        // No HELLO at all: whatever it is, it must not be taken.
        sequence.expectation = sequence.bytes.isEmpty ? .either : .end
        if kind == 80 { sequence.expectation = .either }
      } else {
        sequence.bytes = try hello() + sequence.bytes
      }
    } else if !isClean, sequence.expectation == .answer || sequence.expectation == .end {
      sequence.expectation = .either
    }
    if random.oneIn(10), sequence.expectation == .either { Mutator.damage(&sequence.bytes, donor: [], &random) }
    if sequence.expectation != .answer { isClean = false }
    return sequence
  }

  /// The server has answered: it knows us.
  mutating func wasAnswered() { isGreeted = true }

  private mutating func hello() throws -> [UInt8] {
    let hello = Hello(
      version: 1, maxFrameBytes: UInt32(random.oneIn(4) ? 1024 : 1 << 20),
      initialCreditBytes: UInt32(random.oneIn(4) ? 1024 : 1 << 18), service: "fuzz")
    return FrameBytes.frame(FrameBytes.hello, try hello.encoded())
  }

  private mutating func allowed() throws -> [UInt8] {
    var calls = CallFrames(lastStream: lastStream)
    defer { lastStream = calls.lastStream }
    var bytes: [UInt8] = []
    for _ in 0...random.below(3) { bytes += try calls.next(&random) }
    return bytes
  }

  private mutating func breach() throws -> [UInt8] {
    var calls = CallFrames(lastStream: lastStream)
    defer { lastStream = calls.lastStream }
    return try calls.breach(&random)
  }

  private mutating func damaged() throws -> [UInt8] {
    var bytes = try allowed()
    for _ in 0...random.below(4) { Mutator.damage(&bytes, donor: random.oneIn(2) ? bytes : try allowed(), &random) }
    return bytes
  }

  /// Frames of any type with any content, in order or not.
  private mutating func noise() throws -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...random.below(6) {
      guard !random.oneIn(3) else {
        bytes += try allowed()
        continue
      }
      let type = UInt8(random.below(12))
      let isOfConnection = [1, 8, 9, 10].contains(type)
      let stream = isOfConnection && !random.oneIn(8) ? 0 : lastStream &- UInt32(random.below(4)) &+ 1
      let flags: UInt8 = type == FrameBytes.request && random.oneIn(2) ? 1 : 0
      let isEight = type == FrameBytes.ping || type == FrameBytes.pong
      bytes += FrameBytes.frame(
        type, flags: flags, stream: stream, random.bytes(isEight && !random.oneIn(8) ? 8 : random.below(40)))
    }
    return bytes
  }

  /// Far more than the allowance of frames that cost nothing (section 6).
  private mutating func flood() -> FrameSequence {
    let stream = max(1, lastStream)
    let frame = random.pick([
      FrameBytes.frame(FrameBytes.ping, random.bytes(8)), FrameBytes.frame(FrameBytes.cancel, stream: stream),
      FrameBytes.frame(FrameBytes.data, stream: stream),
    ])
    let bytes = Array(repeatElement(frame, count: 200_000).joined())
    return FrameSequence(bytes: bytes, expectation: .end)
  }
}
