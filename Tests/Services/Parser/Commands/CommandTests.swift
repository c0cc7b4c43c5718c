import ParserDomain
import ServiceKit
import Testing

@testable import ParserService

@Suite struct CommandTests {
  @Test func resultsAreNamedAfterTheirFilesAndNeverTwiceTheSame() {
    var names = OutputNames()
    #expect(
      ["a/cv.pdf", "b/cv.docx", "c/cv.docx", "x", ".hidden"].map { names.next(for: $0) }
        == ["cv", "cv.docx", "cv.docx-2", "x", ".hidden"])
  }

  @Test func theSchemaOfTheConfigurationHasNoDefects() {
    #expect(Configuration.schema.defects.isEmpty)
  }

  @Test func aRefusalIsOneLineOfJSON() {
    let file = ParsedFile(path: "a \"b\".pdf", outcome: .refused(code: "corrupt"))
    #expect(file.complaint?.hasPrefix(#"{"file":"a \"b\".pdf","code":"corrupt","message":"#) == true)
    #expect(file.exitStatus == 65)
  }

  @Test func everyRefusalIsInTheCatalogue() {
    for refusal in FileRefusal.allCases {
      #expect(ErrorCatalogue.entryOrInternal(refusal.rawValue).code == refusal.rawValue)
    }
  }
}
