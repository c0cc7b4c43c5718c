import Testing

@testable import ParserDomain

/// What the extractor writes is input like any other: the process may have been taken over by a file.
@Suite struct ExtractionFormatTests {
  private func read(_ lines: String...) -> ExtractedDocument? {
    ExtractedDocument(
      extraction: Array((["roleready-extraction 2"] + lines + ["end", ""]).joined(separator: "\n").utf8))
  }

  @Test func aWordComesWithItsPlaceAndItsOrder() throws {
    let document = try #require(
      read("page\t1\t59500\t84200", "word\t1\t4000\t6000\t9000\t7000\t1000\t1\t12\t17\tNurse"))
    let word = try #require(document.words.first)
    #expect(word.text == "Nurse" && word.isBold && !word.isHidden)
    #expect(word.x0 == 40 && word.y1 == 70 && word.size == 10)
    #expect(word.painting == 12..<17)
  }

  @Test func linksAndParagraphsHaveFewerNumbers() throws {
    let document = try #require(
      read("para\t0\t0\t0\t0\t1\t1200\t0\tAnn Lee", "link\t0\t0\t0\t0\t0\t0\t0\thttps://example.org"))
    #expect(document.paragraphs.map(\.text) == ["Ann Lee"])
    #expect(document.links.count == 1)
  }

  @Test(arguments: [
    "word\t1\t4000\t6000\t9000\t7000\t1000\t1\tNurse", "word\t1\t4000\t6000\t9000\t7000\t1000\t1\t12\tx\tNurse",
    "word\t1\t4000\t6000\t9000\t7000\t1000\t1\t-9223372036854775808\t9223372036854775807\tNurse",
    "word\t9223372036854775807\t0\t0\t0\t0\t1000\t0\t0\t1\tNurse", "para\t0\t0\t0\t0\t0\t0", "paint\t1", "word",
  ])
  func whatIsNotOfTheFormatIsRefused(line: String) {
    #expect(read(line) == nil)
  }

  @Test func anEndBeforeItsBeginningIsNone() throws {
    let word = try #require(read("word\t1\t0\t0\t500\t1000\t1000\t0\t20\t5\tNurse")).words.first
    #expect(word?.painting.isEmpty == true)
  }
}
