import Messages
import Testing

@testable import ParserDomain

/// What the order in which a page was painted tells of its columns.
@Suite struct PaintingTests {
  /// Paints texts one after the other, a space between words, and more between lines of other columns.
  private struct Painter {
    private(set) var words: [ExtractedWord] = []
    private var at = 0

    mutating func line(_ x: Double, _ y: Double, _ text: String, size: Double = 10, isBold: Bool = false, page: Int = 1)
    {
      var left = x
      for word in text.split(separator: " ") {
        let width = Double(word.count) * size * 0.5
        words.append(
          ExtractedWord(
            String(word), page: page, x0: left, y0: y, x1: left + width, y1: y + size, size: size, isBold: isBold,
            painting: at..<at + word.count))
        left += width + 0.25 * size
        at += word.count + 1
      }
    }

    mutating func column(_ x: Double, _ lines: [String], from y: Double = 60, page: Int = 1) {
      for (index, text) in lines.enumerated() {
        line(x, y + Double(index) * 15, text, isBold: index == 0, page: page)
      }
      at += 50
    }
  }

  private func texts(_ painter: Painter) -> [String] { PageLayout.lines(of: painter.words).map(\.text) }

  @Test func columnsThatTouchAreTold() {
    var page = Painter()
    let side = ["Skills", "Wound care here", "Handover notes", "Infection control", "Cerner and Epic ok"]
    let main = ["Experience", "Evergreen Hospice", "Nurse Educator there", "2019 - 2021", "Cared for twelve patients"]
    page.column(40, side)
    page.column(133, main)
    let lines = texts(page)
    #expect(Array(lines.suffix(5)) == side || Array(lines.prefix(5)) == side)
    #expect(Array(lines.suffix(5)) == main || Array(lines.prefix(5)) == main)
  }

  @Test func anAddressThatReachesIntoTheNextColumnIsOfItsOwn() {
    var page = Painter()
    let side = ["Contact", "Hobart", "ann.lee.of.hobart.work@example.com", "0491 570 196", "Skills", "Upselling"]
    let main = [
      "About", "Hotel manager who looks for more", "and knows it all.", "Experience", "Manager", "2019 - 2021",
    ]
    page.column(40, side)
    page.column(180, main)
    let lines = texts(page)
    #expect(lines.contains("ann.lee.of.hobart.work@example.com"))
    #expect(lines.contains("and knows it all."))
  }

  @Test func datesAtTheEdgeOfAColumnStayInIt() {
    var page = Painter()
    var expected: [String] = []
    page.line(40, 60, "Experience", isBold: true)
    for (index, title) in ["Nurse", "Charge Nurse", "Educator", "Manager", "Director"].enumerated() {
      let y = 75 + Double(index) * 15
      page.line(40, y, title)
      page.line(280, y, "2019 - 2021")
      expected.append(title + " 2019 - 2021")
    }
    page.column(380, ["Skills", "Triage", "Epic", "Handover", "Audit", "Teaching"])
    #expect(Array(texts(page).dropFirst().prefix(5)) == expected)
  }

  @Test func textFlowsFromColumnToColumn() {
    var page = Painter()
    page.line(40, 20, "Ann Lee", size: 20)
    page.column(40, ["Experience", "Nurse", "Lakeside Hospital", "2019 - 2021", "Educator", "Hilltop Clinic"])
    page.column(300, ["2017 - 2019", "Trained four new starters", "Education", "BSc Nursing", "2013 - 2016", "Leeds"])
    let lines = texts(page)
    #expect(Array(lines[5...7]) == ["Educator", "Hilltop Clinic", "2017 - 2019"])
  }

  @Test func aPageOnWhichOneColumnEndedGoesOnWithTheOther() throws {
    var pages = Painter()
    pages.column(40, ["Skills", "Triage", "Epic", "Handover", "Audit"])
    pages.column(
      220, ["Experience", "Nurse in the ward at night", "Lakeside Hospital of Leeds", "2019 - 2021", "Educator"])
    pages.column(40, ["Languages", "English"], page: 2)
    #expect(Array(texts(pages).suffix(2)) == ["Languages", "English"])
    let educator = try #require(texts(pages).firstIndex(of: "Educator"))
    let skills = try #require(texts(pages).firstIndex(of: "Skills"))
    #expect(educator < skills)
  }

  @Test func aHeadingUnderPrintedTextIsWhole() {
    var page = Painter()
    for (index, heading) in ["PROFESSIONAL EXPERIENCE", "EDUCATION", "SKILLS"].enumerated() {
      let y = Double(index) * 80
      page.line(40, y, heading, size: 12, isBold: true)
      for row in 0..<4 { page.line(130, y + Double(row) * 15, "Line \(row) of the text beside a heading") }
    }
    let lines = texts(page)
    #expect(lines.contains("PROFESSIONAL EXPERIENCE"))
    #expect(lines.count { $0 == "Line 0 of the text beside a heading" } == 3)
  }

  @Test func aHeadThatIsPaintedInOnePieceIsOne() {
    var page = Painter()
    page.line(40, 0, "Diploma in Logistics and Transport,")
    page.line(40, 12, "Westbrook Institute")
    page.line(240, 0, "2008–2009")
    let lines = PageLayout.lines(of: page.words)
    #expect(lines.map(\.isOfCellAbove) == [false, true])
    let education = EducationReader.read(lines).map(\.education)
    #expect(education.map(\.institution) == ["Westbrook Institute"])
  }

  @Test func aPagePaintedInNoOrderIsReadByItsPlaces() {
    var page = Painter()
    page.column(40, ["Skills", "Wound care notes", "Handover and more", "Infection control", "Cerner"])
    let words = page.words.enumerated().map { index, word in
      var word = word
      word.painting = (index * 37 % 100) * 20..<(index * 37 % 100) * 20 + 1
      return word
    }
    let known = PaintingOrder.trusted(words).filter { !$0.painting.isEmpty }
    #expect(known.isEmpty)
    #expect(PageLayout.lines(of: words).map(\.text).contains("Wound care notes"))
  }

  @Test func aWordThatAnEdgeCutsIsWhole() {
    let words = [
      ExtractedWord("Maschine", x0: 40, y0: 0, x1: 80, y1: 10, size: 10, painting: 0..<8),
      ExtractedWord("nbau", x0: 80, y0: 0, x1: 100, y1: 10, size: 10, isHidden: true, painting: 8..<12),
    ]
    #expect(PageLayout.lines(of: words).map(\.text) == ["Maschinenbau"])
  }

  @Test func noWordHidesBehindTheBeginningOfAnother() {
    for painting in [0..<1, 0..<0] {
      let words = [
        ExtractedWord("K", x0: 40, y0: 0, x1: 46, y1: 10, size: 10, painting: painting),
        ExtractedWord(
          "ubernetes", x0: 46, y0: 0, x1: 90, y1: 10, size: 10, isHidden: true,
          painting: painting.isEmpty ? painting : 1..<10),
      ]
      #expect(PageLayout.lines(of: words).filter { !$0.isHidden }.map(\.text) == ["K"])
    }
  }
}
