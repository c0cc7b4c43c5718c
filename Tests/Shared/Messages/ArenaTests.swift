import Messages
import Testing

/// Messages that fill more than the first block of an arena, and texts wherever they lie in it.
@Suite struct ArenaTests {
  private func survives(_ message: some Message) throws {
    let bytes = try message.encoded()
    let again = try type(of: message).decoded(from: bytes)
    #expect(again == message)
    #expect(try again.encoded() == bytes)
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 127, 128, 32_000, 33_000, 70_000, 1_200_000])
  func textsOfAnyLengthSurvive(length: Int) throws {
    let ascii = String(repeating: "x", count: length)
    try survives(Problem(code: ascii, detail: "short"))
    try survives(Problem(code: "short", detail: String(repeating: "é", count: length / 2) + "z"))
    try survives(Education(institution: ascii, courses: [ascii, "", "π", ascii]))
    try survives(FileChunk(content: [UInt8](repeating: 0, count: length)))
  }

  @Test(arguments: [1, 100, 12_000])
  func manySmallMessagesSurvive(count: Int) throws {
    let work = (0..<count).map { Work(name: "\($0)", highlights: ["a", "", "c"]) }
    try survives(Resume(basics: Basics(), work: work, skills: [Skill()]))
  }

  @Test(arguments: [10, 40_000])
  func aNULIsNamedWhereverTheTextLies(distance: Int) {
    let far = String(repeating: "x", count: distance)
    let before = Resume(
      basics: Basics(name: "a\u{0}"), work: [Work(summary: far)], projects: [Project(description: far)])
    #expect(throws: CodecError.containsNUL(field: "roleready.v1.Basics.name")) { try before.encoded() }
    let after = Resume(work: [Work(summary: far)], projects: [Project(description: far, keywords: ["b", "\u{0}"])])
    #expect(throws: CodecError.containsNUL(field: "roleready.v1.Project.keywords")) { try after.encoded() }
  }

  @Test func theFirstOfSeveralFaultsIsTold() {
    let bytes: [UInt8] = [0x0A, 1, 0xFF, 0x12, 1, 0]
    #expect(throws: CodecError.notUTF8(field: "roleready.v1.Problem.code")) { try Problem.decoded(from: bytes) }
    let resume = Resume(basics: Basics(name: "\u{0}"), work: [Work(name: "\u{0}")])
    #expect(throws: CodecError.containsNUL(field: "roleready.v1.Basics.name")) { try resume.encoded() }
  }

  @Test func aFaultLeavesNothingBehind() throws {
    for _ in 0..<20 {
      #expect(throws: CodecError.self) { try Problem(code: "\u{0}").encoded() }
      #expect(throws: CodecError.self) { try Problem.decoded(from: [0x0A, 1, 0xFF]) }
      try survives(Problem(code: "fine"))
    }
  }

  @Test func bytesOfEveryValueAreReadAsTheyAreAllowed() throws {
    // Every byte at every place of a text of up to 17 bytes: plain ASCII is read, the rest refused and named.
    for length in 1...17 {
      for place in 0..<length {
        for byte in [0, 1, 0x7F, 0x80, 0xC3, 0xFF] as [UInt8] {
          var text = [UInt8](repeating: 0x61, count: length)
          text[place] = byte
          let bytes = [0x0A, UInt8(length)] + text
          if byte == 1 || byte == 0x7F {
            #expect(try Array(Problem.decoded(from: bytes).code.utf8) == text)
          } else {
            let expected: CodecError =
              byte == 0
              ? .containsNUL(field: "roleready.v1.Problem.code") : .notUTF8(field: "roleready.v1.Problem.code")
            #expect(throws: expected) { try Problem.decoded(from: bytes) }
          }
        }
      }
    }
  }
}
