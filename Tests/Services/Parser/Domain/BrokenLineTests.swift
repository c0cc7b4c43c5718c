import Messages
import Testing

@testable import ParserDomain

/// What line breaks and columns that touch cut in two.
@Suite struct BrokenLineTests {
  private func word(_ text: String, _ x0: Double, _ x1: Double, _ y: Double) -> ExtractedWord {
    ExtractedWord(text, x0: x0, y0: y, x1: x1, y1: y + 10, size: 10)
  }

  private func line(_ text: String, hasBullet: Bool = false) -> TextLine {
    var line = TextLine(cells: [text])
    line.hasBullet = hasBullet
    return line
  }

  @Test(arguments: [
    ("Planner, Orchard Works (March 2016 –", "May 2020)", false, "Planner, Orchard Works (March 2016 – May 2020)"),
    (
      "Planner | Orchard Works | September", "2021-March 2024", false,
      "Planner | Orchard Works | September 2021-March 2024"
    ),
    ("Diploma, Orchard College 2010/09", "2014/06", true, "Diploma, Orchard College 2010/09 – 2014/06"),
  ])
  func aDateCutByALineBreakIsOne(above: String, below: String, isItem: Bool, whole: String) {
    #expect(DateCells.joined([line(above), line(below, hasBullet: isItem)]).map(\.text) == [whole])
  }

  @Test func twoDatesOneBelowTheOtherStayApart() {
    let lines = [line("Planner 2016 – 2018"), line("2014 – 2016"), line("Diploma 2011"), line("2009 – 2010")]
    #expect(DateCells.joined(lines).count == 4)
  }

  @Test func aLevelBrokenOffBelongsToItsLanguage() {
    var first = line("Portuguese: Professional working pro-")
    first.isFull = true
    let languages = LanguageReader.languages([first, line("ficiency, Turkish: Basic")])
    #expect(languages.map(\.language) == ["Portuguese", "Turkish"])
    #expect(languages.first?.fluency == "Professional working proficiency")
  }

  @Test func columnsPartWhereAFewWordsReachOver() {
    var words = [word("Skills", 50, 80, 0), word("Experience", 220, 280, 0)]
    for row in 1...8 {
      let y = Double(row) * 14
      let end = row == 2 ? 219.9 : row == 7 ? 213.9 : 208
      words += [word("Welding,", 50, 130, y + 3), word("bending", 133, end, y + 3), word("Bent", 220, 260, y)]
      words.append(word("steel", 263, 290, y))
    }
    let lines = PageLayout.lines(of: words).map(\.text)
    let left = Array(repeating: "Welding, bending", count: 8)
    let right = Array(repeating: "Bent steel", count: 8)
    #expect(lines == ["Skills"] + left + ["Experience"] + right)
  }

  @Test func piecesOfAContactLinePartAtWideSpaces() {
    let words =
      [word("Leeds,", 40, 70, 0), word("UK", 73, 90, 0), word("ann@example.org", 99, 180, 0)]
      + [word("0113", 189, 210, 0), word("496", 213, 230, 0), word("0000", 233, 255, 0)]
    #expect(PageLayout.lines(of: words).map(\.cells) == [["Leeds, UK", "ann@example.org", "0113 496 0000"]])
    #expect(ContactPieces.pieces("Leeds Phone: 0113 496 0000") == ["Leeds", "Phone: 0113 496 0000"])
  }

  @Test func aSpacedHeadingMayReachOverItsColumn() throws {
    var words: [ExtractedWord] = []
    for (index, heading) in ["Experience", "Education", "Languages"].enumerated() {
      let y = Double(index) * 60
      words += [word(heading, 50, 100, y)]
      for row in 0..<3 { words.append(word("Something", 143, 220, y + Double(row) * 14)) }
    }
    let letters = Array("LICENSES").enumerated().map { index, letter in
      word(String(letter), 50 + Double(index) * 14, 58 + Double(index) * 14, 200)
    }
    words += letters + [word("Welder", 143, 190, 214)]
    let column = try #require(LabelColumn.find(in: words))
    #expect(column.sections.map(\.heading.text) == ["Experience", "Education", "Languages", "LICENSES"])
  }
}
