import Foundation
import ParserDomain
import Testing

@testable import ParserExtraction

/// What becomes of the child, and what it costs when it misbehaves.
@Suite struct ChildProcessTests {
  private static let content = Array("Ann Lee".utf8)

  private func extractor(_ line: String, deadline: Duration = .seconds(20)) throws -> DocumentExtractor {
    DocumentExtractor(program: try ExtractorFolder.script(line), limits: ExtractionLimits(deadline: deadline))
  }

  @Test func cancellingKillsTheChildLongBeforeItsDeadline() async throws {
    let mark = FileManager.default.temporaryDirectory.appending(path: "pid-\(UUID().uuidString)").path
    let extractor = try extractor("echo $$ > \(mark)\nexec /bin/sleep 60")
    let task = Task { try await extractor.extract(Self.content, as: .txt) }
    let child = try await pid(in: mark)
    let start = ContinuousClock.now
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(ContinuousClock.now - start < .seconds(15))
    #expect(kill(child, 0) == -1 && errno == ESRCH)
  }

  @Test func aChildThatHangsIsKilledAtTheDeadline() async throws {
    let mark = FileManager.default.temporaryDirectory.appending(path: "pid-\(UUID().uuidString)").path
    let extractor = try extractor("echo $$ > \(mark)\nexec /bin/sleep 60", deadline: .seconds(3))
    await #expect(throws: ExtractionFault.deadlineExceeded) { try await extractor.extract(Self.content, as: .txt) }
    let child = try await pid(in: mark)
    #expect(kill(child, 0) == -1 && errno == ESRCH)
  }

  @Test func anEndlessAnswerIsCutOff() async throws {
    let extractor = try extractor("exec /bin/cat /dev/zero")
    await #expect(throws: FileRefusal.tooComplex) { try await extractor.extract(Self.content, as: .txt) }
  }

  @Test(arguments: [
    ("echo refused corrupt; exit 65", FileRefusal.corrupt), ("kill -SEGV $$", .corrupt), ("kill -KILL $$", .tooComplex),
    ("kill -ABRT $$", .tooComplex), ("kill -XCPU $$", .tooComplex),
  ])
  func theEndOfTheChildTellsTheCode(line: String, refusal: FileRefusal) async throws {
    let extractor = try extractor(line)
    await #expect(throws: refusal) { try await extractor.extract(Self.content, as: .txt) }
  }

  @Test(arguments: ["exit 71", "exit 0", "echo roleready-extraction 2; exit 0", "echo refused nonsense; exit 65"])
  func whatIsNotTheFilesFaultIsAFault(line: String) async throws {
    let extractor = try extractor(line)
    await #expect(throws: ExtractionFault.self) { try await extractor.extract(Self.content, as: .txt) }
  }

  @Test func aMissingProgramIsAFault() async {
    let extractor = DocumentExtractor(program: "/nonexistent/roleready-extract")
    await #expect(throws: ExtractionFault.self) { try await extractor.extract(Self.content, as: .txt) }
  }

  @Test func theChildGetsNoEnvironment() async throws {
    setenv("ROLEREADY_SECRET", "1", 1)
    let line = "[ -z \"$ROLEREADY_SECRET\" ] && echo refused empty || echo refused corrupt; exit 65"
    let extractor = try extractor(line)
    await #expect(throws: FileRefusal.empty) { try await extractor.extract(Self.content, as: .txt) }
  }

  @Test func aChildThatReadsNothingCostsNothing() async throws {
    let extractor = try extractor("echo refused corrupt; exit 65")
    let large = [UInt8](repeating: 0x41, count: 9_000_000)
    await #expect(throws: FileRefusal.corrupt) { try await extractor.extract(large, as: .txt) }
  }

  private func pid(in path: String) async throws -> Int32 {
    for _ in 0..<500 {
      if let text = try? String(contentsOfFile: path, encoding: .utf8),
        let pid = Int32(text.trimmingCharacters(in: .newlines))
      {
        return pid
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw ExtractionFault.extractorFailed("it did not start")
  }
}
