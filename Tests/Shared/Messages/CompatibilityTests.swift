import Fuzzing
import Messages
import Testing

/// What an earlier version makes of a later one's bytes, and the reverse; the bytes are written by hand.
@Suite struct CompatibilityTests {
  /// Field 2,000 as a number, as bytes, as 8 and as 4 bytes.
  private static let later: [UInt8] =
    [0x80, 0x7D, 5] + [0x82, 0x7D, 2, 1, 2] + [0x81, 0x7D, 1, 2, 3, 4, 5, 6, 7, 8] + [0x85, 0x7D, 1, 2, 3, 4]

  private func decode<Body: Message>(_ type: Body.Type, _ bytes: [UInt8]) throws -> (any Message, [UInt8]) {
    let message = try Body.decoded(from: bytes)
    #expect(try Body.decoded(from: []) == message)
    return (message, try message.encoded())
  }

  @Test func everyMessageOfALaterVersionIsReadWithoutWhatIsUnknown() throws {
    for type in everyMessage {
      let (_, written) = try decode(type, Self.later)
      #expect(written.isEmpty, "\(type) kept an unknown field")
    }
  }

  @Test func unknownFieldsAreDroppedBetweenBeforeAndWithinKnownOnes() throws {
    // JobStatus { job_id "j", problem { code "c" }, notices [{ code "n" }, { }], revision 3 }
    let problem = [0x0A, 1, 0x63] + Self.later
    let notice = Self.later + [0x0A, 1, 0x6E]
    var bytes = Self.later + [0x0A, 1, 0x6A] + Self.later + [0x52, UInt8(problem.count)] + problem
    bytes += [0x62, UInt8(notice.count)] + notice + [0x62, UInt8(Self.later.count)] + Self.later + [0x78, 3]
    let status = try JobStatus.decoded(from: bytes)
    #expect(
      status
        == JobStatus(
          jobId: "j", problem: Problem(code: "c"), notices: [Problem(code: "n"), Problem()], revision: 3))
    #expect(try status.encoded() == [0x0A, 1, 0x6A, 0x52, 3, 0x0A, 1, 0x63, 0x62, 3, 0x0A, 1, 0x6E, 0x62, 0, 0x78, 3])
  }

  @Test func whatAnEarlierVersionDoesNotSendHasItsDefault() throws {
    // RequestHead of a version that knew neither metadata nor attempt.
    let head = try RequestHead.decoded(from: [0x0A, 1, 0x6D, 0x10, 5])
    #expect(head == RequestHead(method: "m", deadlineMilliseconds: 5, metadata: nil, attempt: 0))
    // Status with its number alone.
    #expect(try Status.decoded(from: [0x08, 14]) == Status(code: 14))
    // JobStatus without any message in it.
    let status = try JobStatus.decoded(from: [0x18, 2])
    #expect(status.state == .running && status.problem == nil && status.notices.isEmpty && status.kind == "")
  }

  @Test func whatAnEarlierVersionDoesNotKnowIsNotSentWhenItIsTheDefault() throws {
    // A value at its default costs no byte: an earlier reader of a message that uses nothing new sees nothing new.
    #expect(try JobStatus(jobId: "j", state: .unspecified, attempt: 0).encoded() == [0x0A, 1, 0x6A])
    #expect(try RequestHead(method: "m", attempt: 1).encoded() == [0x0A, 1, 0x6D, 0x20, 1])
  }

  @Test func numbersOfLaterEnumerationsAreKept() throws {
    // 77, and -1 in its ten bytes.
    for (number, bytes) in [
      (77, [0x18, 77]), (-1, [0x18, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1]),
    ] as [(Int32, [UInt8])] {
      let status = try JobStatus.decoded(from: bytes)
      #expect(status.state == .unrecognized(number))
      #expect(status.state.rawValue == number)
      #expect(try status.encoded() == bytes)
    }
  }

  @Test func fieldsInAnotherOrderAreTheSameMessage() throws {
    let inOrder = try Problem.decoded(from: [0x0A, 1, 0x63, 0x12, 1, 0x64, 0x18, 7])
    #expect(inOrder == Problem(code: "c", detail: "d", retryAfterMilliseconds: 7))
    #expect(try Problem.decoded(from: [0x18, 7, 0x12, 1, 0x64, 0x0A, 1, 0x63]) == inOrder)
  }

  @Test func aFieldOfAnotherWireTypeIsNotTakenForItsOwn() throws {
    // Number 1 of Problem is a text; as a number it was never a `code`.
    if let problem = try? Problem.decoded(from: [0x08, 5]) { #expect(problem == Problem()) }
  }
}
