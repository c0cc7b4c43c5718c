import TestSupport
import Testing

@testable import EdgeDomain

/// Forms as browsers send them, and as nobody should.
@Suite struct MultipartParserTests {
  private let boundary = "XyZ"

  private func body(_ parts: [(head: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += Array("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8) + part.content + Array("\r\n".utf8)
    }
    return bytes + Array("--\(boundary)--\r\n".utf8)
  }

  private func fileHead(_ name: String = "resume.pdf") -> String {
    "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: application/pdf"
  }

  /// What a body means, with the pieces of a part joined.
  private func read(
    _ bytes: [UInt8], pieces: [Int], limits: MultipartParser.Limits = .init()
  ) throws(MultipartFault) -> [MultipartEvent] {
    guard var parser = MultipartParser(boundary: boundary, limits: limits) else { return [] }
    var events: [MultipartEvent] = []
    var start = 0
    for piece in pieces + [bytes.count] where start < bytes.count {
      let end = min(bytes.count, start + max(1, piece))
      for event in try parser.consume(bytes[start..<end]) {
        if case .content(let more) = event, case .content(let known)? = events.last {
          events[events.count - 1] = .content(known + more)
        } else {
          events.append(event)
        }
      }
      start = end
    }
    return events
  }

  @Test func aFormMeansTheSameHoweverItIsCut() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      // Full of what looks like the beginning of a delimiter and never is one.
      let content = (0..<Int.random(in: 0...300, using: &generator)).flatMap { _ in
        [
          Array("\r\n--Xy".utf8), Array("\r".utf8), Array("-".utf8),
          [UInt8.random(in: 0..<UInt8(ascii: "Z"), using: &generator)],
        ]
        .randomElement(using: &generator) ?? []
      }
      let bytes = body([("Content-Disposition: form-data; name=\"note\"", Array("hello".utf8)), (fileHead(), content)])
      let whole = try read(bytes, pieces: [bytes.count])
      let cuts = (0..<bytes.count).map { _ in Int.random(in: 1...20, using: &generator) }
      #expect(try read(bytes, pieces: cuts) == whole)
      #expect(
        whole.contains(.partBegan(MultipartPart(name: "file", fileName: "resume.pdf", mediaType: "application/pdf"))))
      #expect(content.isEmpty || whole.contains(.content(content)))
      #expect(whole.last == .finished)
    }
  }

  @Test func oneByteAtATimeIsRead() throws {
    let bytes = body([(fileHead(), Array("%PDF-1.7 and more".utf8))])
    #expect(try read(bytes, pieces: Array(repeating: 1, count: bytes.count)).last == .finished)
  }

  @Test(arguments: ["", String(repeating: "b", count: 71), "ends in a space ", "zeile\n", "ümlaut"])
  func aForbiddenBoundaryIsRefused(boundary: String) {
    #expect(MultipartParser(boundary: boundary) == nil)
  }

  @Test func eachLimitHoldsAtItsByte() throws {
    let limits = MultipartParser.Limits(partBytes: 100, parts: 2, headerBytes: 200)
    let full = body([(fileHead(), [UInt8](repeating: 65, count: 100))])
    #expect(try read(full, pieces: [full.count], limits: limits).last == .finished)
    #expect(throws: MultipartFault.partTooLarge) {
      try read(body([(fileHead(), [UInt8](repeating: 65, count: 101))]), pieces: [7, 13, 200], limits: limits)
    }
    #expect(throws: MultipartFault.tooManyParts) {
      try read(body([(fileHead(), []), (fileHead(), []), (fileHead(), [])]), pieces: [], limits: limits)
    }
    #expect(throws: MultipartFault.malformed) {
      try read(body([(fileHead(String(repeating: "n", count: 300)), [])]), pieces: [50], limits: limits)
    }
    #expect(throws: MultipartFault.malformed) {
      try read([UInt8](repeating: 32, count: 500), pieces: [100, 100, 100], limits: limits)
    }
  }

  @Test(arguments: [
    "--XyZ\r\nContent-Disposition: form-data\r\n\r\nx\r\n--XyZ--",
    "--XyZ\r\nContent-Disposition: attachment; name=\"file\"\r\n\r\nx\r\n--XyZ--",
    "--XyZ\r\nno colon here\r\n\r\nx\r\n--XyZ--",
    "--XyZ\r\nContent-Disposition: form-data; name=\"file\r\n\r\nx\r\n--XyZ--",
    "--XyZrubbish\r\n\r\nx\r\n--XyZ--",
  ])
  func aHeadThatSaysNothingIsRefused(text: String) {
    #expect(throws: MultipartFault.malformed) { try read(Array(text.utf8), pieces: []) }
  }

  @Test func aBodyThatEndsEarlyIsNotFinished() throws {
    let bytes = body([(fileHead(), Array("content".utf8))])
    for end in 0..<(bytes.count - 2) {
      guard var parser = MultipartParser(boundary: boundary) else { return }
      _ = try parser.consume(bytes[..<end])
      #expect(!parser.isFinished || end >= bytes.count - 2)
    }
  }
}
