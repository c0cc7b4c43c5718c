import Messages

/// Makes the script of a case.
struct ScriptMaker {
  private let kind: CallKind
  private var random: SeededRandom

  init(_ kind: CallKind, _ random: SeededRandom) {
    self.kind = kind
    self.random = random
  }

  /// A server that keeps to the protocol in every respect.
  static func honest(_ kind: CallKind) -> HostileScript {
    var maker = ScriptMaker(kind, SeededRandom(seed: 1))
    return maker.honest()
  }

  mutating func next() -> HostileScript {
    var script = honest()
    let seed = random
    let (kind, count) = (kind, script.count)
    /// Lets the answer be made when the stream is known.
    func answers(_ make: @escaping @Sendable (AnswerFrames, inout SeededRandom) -> [UInt8]) {
      script.waitsForUpload = false
      script.answer = { stream in
        var random = seed
        return make(AnswerFrames(kind: kind, stream: stream, count: count), &random)
      }
    }
    script.expectation = .either
    switch random.below(100) {
    case 0..<40: script.expectation = .answer
    case 40..<44:
      script.expectation = .failure
      answers { $0.refusal(&$1) }
    case 44..<62:
      script.expectation = .failure
      answers { $0.breach(&$1) }
    case 62..<68: answers { $0.odd(&$1) }
    case 68..<82: answers { frames, random in Self.damaged(frames.right(&random), &random) }
    case 82..<88: answers { $0.noise(&$1) }
    case 88..<91:
      script.isOfConnection = true
      script.greeting = Self.damaged(script.greeting, &random)
    case 91..<94:
      script.isOfConnection = true
      script.expectation = .failure
      script.greeting = wrongGreeting()
    case 94:
      script.expectation = .failure
      answers { _, _ in [] }
    case 95:
      script.isOfConnection = true
      script.expectation = .failure
      script.reads = false
      if random.oneIn(40) { script.greeting += flood() }
    case 96: answers { _, random in random.bytes(random.below(300)) }
    default: answers { frames, random in Array(frames.right(&random).dropLast(1 + random.below(20))) }
    }
    if script.expectation != .answer {
      script.credit = nil
      script.end = random.pick([.stays, .stays, .closes, .resets])
    }
    return script
  }

  private mutating func honest() -> HostileScript {
    var script = HostileScript()
    let credit = random.oneIn(4) ? 1_024 : 1 << 16
    let hello = Hello(
      version: 1, maxFrameBytes: UInt32(random.oneIn(4) ? 1_024 : 1 << 20), maxStreams: UInt32(1 + random.below(100)),
      initialCreditBytes: UInt32(credit), service: "hostile")
    script.greeting = FrameBytes.frame(FrameBytes.hello, (try? hello.encoded()) ?? [])
    script.credit = credit
    script.count = random.below(30)
    script.waitsForUpload = kind == .upload && random.oneIn(2)
    script.manner = random.pick([.whole, .whole, .inPieces, .byteByByte])
    let seed = random
    let (kind, count) = (kind, script.count)
    script.answer = { stream in
      var random = seed
      return AnswerFrames(kind: kind, stream: stream, count: count).right(&random)
    }
    script.expectation = .answer
    return script
  }

  private static func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(4) { Mutator.damage(&bytes, donor: bytes, &random) }
    return bytes
  }

  /// No HELLO, a wrong one, or something else before it.
  private mutating func wrongGreeting() -> [UInt8] {
    func hello(_ hello: Hello, type: UInt8 = FrameBytes.hello, stream: UInt32 = 0) -> [UInt8] {
      FrameBytes.frame(type, stream: stream, (try? hello.encoded()) ?? [])
    }
    let right = Hello(version: 1, maxFrameBytes: 1_024, maxStreams: 1, initialCreditBytes: 1_024)
    switch random.below(8) {
    case 0: return []
    case 1: return hello(Hello(version: 2, maxFrameBytes: 1_024, maxStreams: 1, initialCreditBytes: 1_024))
    case 2: return hello(Hello(version: 1, maxFrameBytes: 1_023, maxStreams: 1, initialCreditBytes: 1_024))
    case 3: return hello(Hello(version: 1, maxFrameBytes: 1_024, maxStreams: 0, initialCreditBytes: 1_024))
    case 4: return hello(Hello(version: 1, maxFrameBytes: 1_024, maxStreams: 1, initialCreditBytes: 1_023))
    case 5: return hello(right, stream: 1)
    case 6: return FrameBytes.frame(FrameBytes.ping, random.bytes(8)) + hello(right)
    default: return FrameBytes.frame(FrameBytes.hello, length: 1_025 + UInt32(random.below(1 << 31)))
    }
  }

  /// So many PINGs that their answers, which nobody reads, pass what the system keeps.
  private mutating func flood() -> [UInt8] {
    var bytes = FrameBytes.frame(FrameBytes.ping, random.bytes(8))
    for _ in 0..<20 { bytes += bytes }
    return bytes
  }
}
