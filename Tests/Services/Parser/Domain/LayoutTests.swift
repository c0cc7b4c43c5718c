import Messages
import Testing

@testable import ParserDomain

@Suite struct LayoutTests {
  /// Words at places: each text begins at x, its words follow one another.
  private func row(_ y: Double, _ parts: [(Double, String)], size: Double = 10, isBold: Bool = false) -> [ExtractedWord]
  {
    parts.flatMap { x, text in
      var words: [ExtractedWord] = []
      var left = x
      for word in text.split(separator: " ") {
        let width = Double(word.count) * size * 0.5
        words.append(
          ExtractedWord(String(word), x0: left, y0: y, x1: left + width, y1: y + size, size: size, isBold: isBold))
        left += width + 0.25 * size
      }
      return words
    }
  }

  @Test func twoColumnsAreReadOneAfterTheOther() {
    var words = row(20, [(40, "Ann Lee")], size: 20)
    let side = ["Skills", "Go", "SQL", "Figma", "Lean", "Triage"]
    let main = ["Experience", "Nurse", "Lakeside Hospital", "2019 - 2021", "Leeds", "Night shift"]
    for index in side.indices {
      words += row(60 + Double(index) * 15, [(40, side[index]), (220, main[index])], isBold: index == 0)
    }
    let lines = PageLayout.lines(of: words).map(\.text)
    let skills = lines.firstIndex(of: "Skills") ?? -1
    let experience = lines.firstIndex(of: "Experience") ?? -1
    #expect(Array(lines[skills...].prefix(6)) == side)
    #expect(Array(lines[experience...].prefix(6)) == main)
  }

  @Test func aDateAtTheEdgeIsNoColumn() {
    let words =
      row(20, [(40, "Experience")], isBold: true) + row(40, [(40, "Nurse"), (400, "2019 - 2021")])
      + row(55, [(40, "Lakeside Hospital")])
    let lines = PageLayout.lines(of: words)
    #expect(lines.map(\.cells) == [["Experience"], ["Nurse", "2019 - 2021"], ["Lakeside Hospital"]])
  }

  @Test func spacedLettersBecomeWords() {
    let letters = "SKILLS".enumerated().map { index, letter in
      ExtractedWord(
        String(letter), x0: 40 + Double(index) * 12, y0: 20, x1: 46 + Double(index) * 12, y1: 30, size: 10)
    }
    #expect(PageLayout.lines(of: letters).map(\.text) == ["SKILLS"])
  }

  @Test func whatStandsOnEachPageIsReadOnce() {
    var words: [ExtractedWord] = []
    for page in 1...2 {
      for var word in row(10, [(40, "Ann Lee ann@example.org")]) + row(60, [(40, "Line of page \(page) itself")])
        + row(700, [(250, "Page \(page) of 2")])
      {
        word.page = page
        words.append(word)
      }
    }
    #expect(
      PageLayout.lines(of: words).map(\.text)
        == ["Ann Lee ann@example.org", "Line of page 1 itself", "Line of page 2 itself"])
  }

  @Test func itemsWithDrawnBulletsAreItems() {
    var lines = [TextLine(cells: ["Nurse", "2019 - 2021"]), TextLine(cells: ["Lakeside Hospital"])]
    for text in ["Cared for twelve patients a night.", "Trained four new starters on the ward."] {
      lines.append(TextLine(cells: [text], left: 54, textLeft: 54))
    }
    for index in lines.indices {
      lines[index].size = 10
      lines[index].index = index
      if index < 2 { lines[index].left = 40 }
    }
    let work = WorkReader.read(lines, home: nil).map(\.work)
    #expect(work.count == 1)
    #expect(work.first?.highlights.count == 2)
  }

  @Test func aDateThatItsColumnBrokeIsOne() {
    let lines = [
      TextLine(cells: ["May, 2021 – Aug,", "Researcher"]), TextLine(cells: ["2024", "Voltarra"]),
      TextLine(cells: ["Planned interviews"], hasBullet: true),
    ]
    #expect(
      DateCells.whole(lines).map(\.cells) == [
        ["May, 2021 – Aug, 2024", "Researcher"], ["Voltarra"], ["Planned interviews"],
      ])
  }

  @Test func headingsBesideWhatTheyHeadAreHeadings() {
    let words =
      row(20, [(40, "Ann Lee")], size: 20) + row(60, [(40, "Profile"), (180, "Patient reader of plans")])
      + row(80, [(40, "Work"), (180, "Nurse, Lakeside Hospital")])
      + row(92, [(40, "Experience"), (180, "2019 - 2021")])
      + row(120, [(40, "Education"), (180, "BSc in Nursing")]) + row(135, [(180, "Tamarack University")])
      + row(160, [(40, "Skills"), (180, "Triage, Go")])
    #expect(
      PageLayout.lines(of: words).map(\.text) == [
        "Ann Lee", "Profile", "Patient reader of plans", "Work Experience", "Nurse, Lakeside Hospital", "2019 - 2021",
        "Education", "BSc in Nursing", "Tamarack University", "Skills", "Triage, Go",
      ])
  }

  @Test func aFooterWithThePagesNumberIsNotRead() {
    var words: [ExtractedWord] = []
    for page in 1...2 {
      for var word in row(60, [(40, "Line of page \(page) itself")]) + row(700, [(250, "Ann Lee – Page \(page)/2")]) {
        word.page = page
        words.append(word)
      }
    }
    #expect(PageLayout.lines(of: words).map(\.text) == ["Line of page 1 itself", "Line of page 2 itself"])
  }

  @Test func aLetterBeforeEveryItemIsABullet() {
    var words: [ExtractedWord] = []
    for index in 0..<2 { words += row(20 + Double(index) * 14, [(40, "f"), (52, "Planned dinner number \(index)")]) }
    #expect(PageLayout.lines(of: words).allSatisfy { $0.hasBullet && $0.text.hasPrefix("Planned") })
  }

  @Test func ligaturesAndDrawnSoftHyphensBecomePlain() {
    #expect(PlainScalars.plain("o\u{FB03}ce \u{FB01}le") == "office file")
    #expect(PlainScalars.drawn("Back\u{AD}end") == "Back-end")
    #expect(PlainScalars.drawn("over\u{AD}") == "over\u{AD}")
  }
}
