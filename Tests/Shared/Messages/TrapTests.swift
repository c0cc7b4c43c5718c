import Messages
import Testing

/// What libprotobuf-c 1.4 would do wrong by itself.
@Suite struct TrapTests {
  @Test func aNULIsRefusedInsteadOfCuttingTheText() {
    #expect(throws: CodecError.containsNUL(field: "roleready.v1.Problem.detail")) {
      try Problem(detail: "a\u{0}b").encoded()
    }
    #expect(throws: CodecError.containsNUL(field: "roleready.v1.Problem.detail")) {
      try Problem.decoded(from: [0x12, 3, 0x61, 0, 0x62])
    }
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func textThatIsNotUTF8IsRefused(bytes: [UInt8]) {
    #expect(throws: CodecError.notUTF8(field: "roleready.v1.Problem.code")) {
      try Problem.decoded(from: [0x0A, UInt8(bytes.count)] + bytes)
    }
  }

  @Test func aSmallMessageCannotAskForMuchMemory() {
    // Two bytes each, a hundred in memory: 8 million empty changes.
    var bytes: [UInt8] = []
    for _ in 0..<8_000_000 { bytes += [0x3A, 0] }
    #expect(throws: CodecError.tooLarge) { try Tailoring.decoded(from: bytes) }
  }

  @Test func aNestingBombIsNoMessage() throws {
    // Ten thousand messages within each other, each the whole content of its parent: in fields that a Resume
    // has, in fields it has not, and in the groups of the old protobuf.
    for field: UInt8 in [0x0A, 0x12, 0x1A, 0xFA] {
      var bytes: [UInt8] = []
      for _ in 0..<10_000 {
        var length = bytes.count
        var head: [UInt8] = field == 0xFA ? [0xFA, 0x07] : [field]
        while length >= 0x80 {
          head.append(UInt8(length & 0x7F) | 0x80)
          length >>= 7
        }
        bytes = head + [UInt8(length)] + bytes
      }
      if let resume = try? Resume.decoded(from: bytes) { #expect(try resume.encoded().count <= bytes.count) }
    }
    #expect(throws: CodecError.malformed) {
      try Problem.decoded(from: [UInt8](repeating: 0x0B, count: 100_000))
    }
  }

  @Test func aMessageOfMoreThan64MiBIsRefused() {
    #expect(throws: CodecError.tooLarge) { try Problem.decoded(from: [UInt8](repeating: 0, count: 65 << 20)) }
  }

  @Test func aLengthBeyondTheEndIsRefused() {
    #expect(throws: CodecError.malformed) { try Problem.decoded(from: [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]) }
    #expect(throws: CodecError.malformed) { try Problem.decoded(from: [0x0A]) }
    #expect(throws: CodecError.malformed) { try Problem.decoded(from: [UInt8](repeating: 0xFF, count: 50)) }
  }

  @Test func unknownFieldsAreLeftOut() throws {
    let known = try Problem(code: "busy").encoded()
    #expect(try Problem.decoded(from: known + [0xFA, 0x07, 3, 1, 2, 3]) == Problem(code: "busy"))
  }

  @Test func aNumberOfALaterVersionIsKept() throws {
    let message = Subscription(tier: Tier(rawValue: 77))
    let again = try Subscription.decoded(from: try message.encoded())
    #expect(again.tier.rawValue == 77)
  }

  @Test func theLastOfSeveralSingleFieldsCounts() throws {
    let twice = try Problem(code: "first").encoded() + Problem(code: "second").encoded()
    #expect(try Problem.decoded(from: twice).code == "second")
  }

  @Test func manyThreadsEncodeAtOnce() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<16 {
        group.addTask {
          for round in 0..<500 {
            let message = Problem(code: "\(number)", detail: String(repeating: "x", count: round))
            let again = try Problem.decoded(from: try message.encoded())
            #expect(again == message)
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
