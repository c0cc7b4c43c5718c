import Messages
import ParserDomain
import Testing

@testable import ParserExtraction

/// Which letters make a word, in the real child process.
@Suite struct LetterTests {
  private func words(_ commands: String) async throws -> [String] {
    let document = try await ExtractorFolder.extractor.extract(PDFFile.painted(by: commands), as: .pdf)
    return document.words.map(\.text)
  }

  @Test func ligaturesOfBitmapFontsAreLetters() async throws {
    let words = try await words(
      PDFFile.text("Seen", y: 740) + "q BT /F3 12 Tf 1 0 0 1 72 700 Tm (\\036\\034\\035) Tj ET Q")
    #expect(words == ["Seen", "ffififl"])
  }

  @Test func wordsOfColumnsThatTouchStayApart() async throws {
    let left = PDFFile.text("HTML") + PDFFile.text("Below", y: 680)
    let right = "q BT /F1 12 Tf 1 0 0 1 104.66 700 Tm (Senior) Tj ET Q"
    #expect(try await Set(words(left + right)) == ["HTML", "Senior", "Below"])
  }
}
