import Foundation
import FramedRPC
import Messages
import Testing

@testable import ServiceKit

@Suite struct ErrorCatalogueTests {
  private let page = Repository.root.appending(path: "docs/ERRORS.md")

  @Test func theDocumentIsTheCatalogue() throws {
    if ProcessInfo.processInfo.environment["WRITE_DOCS"] == "1" {
      try Data(ErrorCatalogue.document.utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == ErrorCatalogue.document)
  }

  @Test func everyCodeStandsOnce() {
    let codes = ErrorCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: /[a-z]+(_[a-z]+)*/) != nil })
  }

  /// Row 18 of the mission: friendly, with what to do next, and no jargon.
  @Test(arguments: ErrorCatalogue.all) func everyEntrySpeaksToAPerson(entry: ErrorEntry) {
    #expect(!entry.title.isEmpty && !entry.title.hasSuffix("."))
    #expect(entry.sentence.hasSuffix(".") && entry.sentence.count <= 160)
    #expect(entry.nextStep.hasSuffix(".") && entry.nextStep.count <= 160)
    for word in ["RPC", "null", "exception", "invalid", "parse error", "stack", "|", "please contact"] {
      #expect(!(entry.sentence + entry.nextStep).contains(word), "\(word)")
    }
    #expect(entry.isNotice ? entry.httpStatus == 200 : (400...599).contains(entry.httpStatus))
  }

  /// The sentences that the mission gives word for word.
  @Test(arguments: [
    ("too_large", "Your file is too large (max 10 MB). Try compressing it or removing images."),
    ("daily_limit_reached", "You've reached your daily limit. Try again tomorrow or upgrade to Pro."),
    ("ai_slow", "The AI service is taking longer than expected. Please try again in a few moments."),
    ("ai_timed_out", "The AI service timed out. Please try again."),
    ("parsing_failed", "We're having trouble processing your resume. Please try again in a few minutes."),
    ("embeddings_unavailable", "Embeddings unavailable, using keyword matching only"),
  ]) func sentencesOfTheMission(code: String, sentence: String) throws {
    let entry = try #require(ErrorCatalogue.entry(code))
    #expect("\(entry.sentence) \(entry.nextStep)".hasPrefix(sentence))
  }

  @Test func everyCodeInTheSourcesIsCatalogued() throws {
    let uses = [
      /(?:catalogued|APIProblem|ErrorCatalogue\.entry|ErrorCatalogue\.problem)\(\s*"([^"]+)"/,
      /(?:Problem\(code|errorCode|orElse): "([^"]+)"/,
    ]
    var found: Set<String> = []
    for file in try Repository.sources(under: "Services") + Repository.sources(under: "Shared") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for use in uses {
        for match in text.matches(of: use) {
          let code = String(match.1)
          found.insert(code)
          #expect(ErrorCatalogue.entry(code) != nil, "\(code) in \(file.lastPathComponent)")
        }
      }
    }
    #expect(found.count > 15)
  }

  /// What the extractor refuses a document for travels on as a code.
  @Test(arguments: [
    "empty", "too_large", "corrupt", "encrypted", "no_text_layer", "type_mismatch", "unsupported_type",
    "unpacks_too_large", "too_complex",
  ]) func refusalsOfDocuments(code: String) throws {
    let entry = try #require(ErrorCatalogue.entry(code))
    #expect(!entry.isRetryable && entry.status == .invalidArgument)
  }

  @Test func anErrorOfACallTakesTheCatalogueStatus() {
    let error = RPCError.catalogued("resume_not_found", detail: "gone")
    #expect(error == RPCError(code: .notFound, errorCode: "resume_not_found", detail: "gone"))
    #expect(RPCError.catalogued("rate_limited", retryAfter: .seconds(3)).retryAfter == .seconds(3))
    #expect(RPCError.catalogued("no_such_code").code == .internal)
    #expect(RPCError.catalogued("hidden_text").code != .ok)
  }

  @Test func aProblemCarriesMilliseconds() {
    let problem = ErrorCatalogue.problem("busy", detail: "a moment", retryAfter: .milliseconds(2_500))
    #expect(problem.code == "busy" && problem.detail == "a moment" && problem.retryAfterMilliseconds == 2_500)
    #expect(ErrorCatalogue.entryOrInternal("nonsense").code == "internal_error")
  }
}
