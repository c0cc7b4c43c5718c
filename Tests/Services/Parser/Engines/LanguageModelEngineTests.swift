import JSON
import LanguageModel
import Logging
import Messages
import ParserDomain
import ParserExtraction
import TestSupport
import Testing

@testable import ParserService

/// The engine with a model that says what a test wants, by a clock that stands until the test moves it.
@Suite struct LanguageModelEngineTests {
  private static let document = ExtractedDocument(
    paragraphs: ["Ann Lee", "ann@example.org", "Experience", "Engineer, Acme, 2019 - 2021"].map {
      ExtractedParagraph($0)
    })
  private static let good = """
    {"name": {"line": 1, "text": "Ann Lee"}, "work": [{"company": {"line": 4, "text": "Acme"},
     "position": {"line": 4, "text": "Engineer"}, "dates": {"line": 4, "text": "2019 - 2021"}, "highlights": []}]}
    """

  private func engine(_ model: ScriptedModel, _ clock: ManualClock) -> LanguageModelEngine {
    LanguageModelEngine(model: model, clock: clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  @Test func aGoodAnswerIsReadAtOnce() async throws {
    let model = ScriptedModel([.says(Self.good)])
    let reading = try await engine(model, ManualClock()).read(Self.document)
    #expect(reading.engine == .languageModel)
    #expect(reading.findings.resume.work.map(\.name) == ["Acme"])
    #expect(model.requests.count == 1)
    let request = try #require(model.requests.first)
    #expect(request.timeLimit == .seconds(30))
    #expect(request.messages.last?.text.contains("4|Engineer, Acme, 2019 - 2021") == true)
    #expect(request.schema.schema["additionalProperties"]?.bool == false)
  }

  @Test func inventedFactsAreLeftOutAndNoted() async throws {
    let model = ScriptedModel([.says(Self.good.replacing("\"Acme\"", with: "\"Globex\""))])
    let reading = try await engine(model, ManualClock()).read(Self.document)
    #expect(reading.engine == .languageModel)
    #expect(!reading.findings.resume.work.contains { $0.name.contains("Globex") })
    #expect(reading.findings.notices.contains { $0.code == "unsupported_left_out" })
  }

  @Test func garbageIsAskedForAgainAfterOneTwoAndFourSeconds() async throws {
    let model = ScriptedModel([.says("I'd say"), .says("[]"), .fails(.init(.unavailable)), .says(Self.good)])
    let clock = ManualClock()
    async let reading = engine(model, clock).read(Self.document)
    for (attempt, wait) in [1, 2, 4].enumerated() {
      await model.waitForAttempts(attempt + 1)
      await clock.waitForSleepers(1, due: .seconds(wait))
      clock.advance(by: .seconds(wait))
    }
    #expect(try await reading.engine == .languageModel)
    #expect(model.requests.count == 4)
  }

  @Test func afterThreeRetriesTheEmbeddedEngineAnswersAndSaysSo() async throws {
    let model = ScriptedModel([.fails(.init(.unavailable))])
    let clock = ManualClock()
    async let reading = engine(model, clock).read(Self.document)
    for (attempt, wait) in [1, 2, 4].enumerated() {
      await model.waitForAttempts(attempt + 1)
      await clock.waitForSleepers(1, due: .seconds(wait))
      clock.advance(by: .seconds(wait))
    }
    let end = try await reading
    #expect(end.engine == .embedded)
    #expect(end.findings.resume == ResumeReader.read(Self.document).resume)
    #expect(end.findings.notices.contains { $0.code == "embedded_engine_used" })
    #expect(model.requests.count == 4)
  }

  @Test func aSlowModelIsGivenThirtySecondsEachTime() async throws {
    let model = ScriptedModel([.isSilent])
    let clock = ManualClock()
    async let reading = engine(model, clock).read(Self.document)
    for (attempt, wait) in [1, 2, 4, 0].enumerated() {
      await model.waitForAttempts(attempt + 1)
      await clock.waitForSleepers(1, due: .seconds(30))
      clock.advance(by: .seconds(30))
      guard wait > 0 else { break }
      await clock.waitForSleepers(1, due: .seconds(wait))
      clock.advance(by: .seconds(wait))
    }
    #expect(try await reading.engine == .embedded)
    #expect(clock.now.elapsed == LanguageModelEngine.longest)
  }

  @Test(arguments: [LanguageModelError.Code.refused, .tooLong, .unauthorized, .invalidRequest])
  func whatWillNotPassIsNotTriedAgain(code: LanguageModelError.Code) async throws {
    let model = ScriptedModel([.fails(.init(code))])
    let reading = try await engine(model, ManualClock()).read(Self.document)
    #expect(reading.engine == .embedded)
    #expect(model.requests.count == 1)
  }

  @Test func cancellingReachesTheModel() async throws {
    let model = ScriptedModel([.isSilent])
    let engine = engine(model, ManualClock())
    let task = Task { try await engine.read(Self.document) }
    await model.waitForAttempts(1)
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(model.requests.count == 1)
  }
}
