import JSON
import LanguageModel
import Logging
import Messages
import ParserDomain
import ParserExtraction

/// Reads a resume with a language model, which says where each fact stands; the words are the document's own.
///
/// When the model gives no answer that can be used, the embedded engine's reading is the answer, and says so.
struct LanguageModelEngine: ResumeEngine {
  /// The longest one attempt may take (row 16 of the mission).
  static let attemptLimit = Duration.seconds(30)
  /// The longest that all attempts and the waits between them may take.
  static let longest = Duration.seconds(4 * 30 + 1 + 2 + 4)
  private static let answerTokensLimit = 16_000
  private static let answerLimits = JSONLimits(bytes: 1_048_576, depth: 16, values: 60_000)

  private let model: any LanguageModel
  private let call: ModelCall
  private let logger: Logger

  /// `clock` measures the attempts and the waits between them.
  init(model: any LanguageModel, clock: any Clock<Duration> = ContinuousClock(), logger: Logger) {
    self.model = model
    call = ModelCall(model, clock: clock)
    self.logger = logger
  }

  func read(_ document: ExtractedDocument) async throws -> EngineReading {
    let embedded = ResumeReader.read(document)
    do throws(LanguageModelError) {
      let (labels, usage) = try await call.run(Self.request(embedded)) { answer throws(LanguageModelError) in
        try Self.labels(in: answer)
      }
      logger.debug(
        "A model labelled a resume.",
        metadata: ["model": "\(model.name)", "input": "\(usage.inputTokens)", "output": "\(usage.outputTokens)"])
      return EngineReading(findings: LabelAssembly.assemble(labels, over: embedded), engine: .languageModel)
    } catch {
      if error.code == .cancelled { throw CancellationError() }
      logger.warning(
        "A model did not label a resume; the embedded engine did.",
        metadata: ["model": "\(model.name)", "code": "\(error.code)", "detail": "\(error.detail)"])
      var findings = embedded
      findings.notices.append(Problem(code: "embedded_engine_used"))
      return EngineReading(findings: findings, engine: .embedded)
    }
  }

  private static func request(_ findings: ResumeFindings) -> ModelRequest {
    ModelRequest(
      purpose: "parse",
      messages: [
        ModelMessage(.system, LabelSchema.instructions),
        ModelMessage(.user, NumberedLines(findings.lines).prompt),
      ],
      schema: AnswerSchema(name: LabelSchema.name, schema: LabelSchema.schema), answerTokensLimit: answerTokensLimit,
      timeLimit: attemptLimit)
  }

  private static func labels(in answer: ModelAnswer) throws(LanguageModelError) -> LabelledResume {
    guard let value = try? JSONValue.parse(Array(answer.text.utf8), limits: answerLimits),
      let labels = LabelledResume(value)
    else { throw LanguageModelError(.malformedAnswer, "the answer is not of the form asked for") }
    return labels
  }
}
