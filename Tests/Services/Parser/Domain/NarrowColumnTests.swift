import Messages
import Testing

@testable import ParserDomain

/// What narrow columns break: dates, labels, headers, addresses, names.
@Suite struct NarrowColumnTests {
  private func word(_ text: String, _ x0: Double, _ x1: Double, _ y: Double, isHidden: Bool = false) -> ExtractedWord {
    ExtractedWord(text, x0: x0, y0: y, x1: x1, y1: y + 10, size: 10, isHidden: isHidden)
  }

  @Test func aDateBrokenBesideItemsIsOne() {
    var words = [word("Experience", 128, 180, 0)]
    for (index, y) in [20.0, 70].enumerated() {
      words += [word("June,", 99, 121, y), word("Nurse", 128, 160, y), word("2019–Aug,", 64, 121, y + 12)]
      words += [word("•", 128, 133, y + 13), word("Trained", 138, 170, y + 13), word("2023", 100, 120, y + 24)]
      words += [word("•", 128, 133, y + 26), word("Planned", 138, 170 + Double(index), y + 26)]
    }
    let lines = PageLayout.lines(of: words).map(\.text)
    let entry = ["June, 2019–Aug, 2023 Nurse", "Trained", "Planned"]
    #expect(lines == ["Experience"] + entry + entry)
  }

  @Test func labelsBeforeWhatTheySayAreNoColumn() {
    var words: [ExtractedWord] = [word("Skills", 128, 160, 0)]
    for (index, label) in ["Languages", "Frameworks", "Infrastructure", "Practices"].enumerated() {
      let y = 20 + Double(index) * 15
      words += [word(label, 120 - Double(label.count) * 5, 120, y), word("Planning", 128, 300, y)]
    }
    words.append(word("Education", 128, 180, 85))
    let lines = PageLayout.lines(of: words).map(\.text)
    #expect(lines.contains("Languages Planning") && lines.contains("Practices Planning"))
  }

  @Test func aHeaderThatHadNoRoomBesideItsDateGoesOn() {
    let words =
      [word("BSc", 40, 60, 0), word("in", 63, 70, 0), word("Tourism,", 73, 110, 0), word("Universidade", 113, 170, 0)]
      + [word("2010–2011", 190, 240, 0), word("Nova", 40, 62, 12), word("de", 65, 75, 12), word("Lisboa", 78, 105, 12)]
    let education = EducationReader.read(PageLayout.lines(of: words)).map(\.education)
    #expect(education.map(\.institution) == ["Universidade Nova de Lisboa"])
  }

  @Test func addressesAreReadToTheirLastLetter() {
    let cut = [word("ann@example.co", 40, 110, 0), word("m", 110, 118, 0, isHidden: true)]
    #expect(PageLayout.lines(of: cut).map(\.text) == ["ann@example.com"])
    var filled = [TextLine(cells: ["github.com/ann-exa"]), TextLine(cells: ["mple"])]
    filled[0].isFull = true
    #expect(LineJoiner.wholeAddresses(filled).map(\.text) == ["github.com/ann-example"])
  }

  @Test(arguments: [
    ("Allergen manage-", "ment", "Allergen management"), ("Sous-", "vide", "Sous-vide"),
    ("third-", "party", "third-party"), ("Smith-", "Jones", "Smith-Jones"),
  ])
  func aHyphenThatOnlyPartedAWordGoes(left: String, right: String, whole: String) {
    #expect(LineJoiner.join(left, right) == whole)
  }

  @Test func aNameOfSeveralLinesIsOne() {
    var lines = ["Zara", "Norwich", "Ashworth", "Jr."].map { TextLine(cells: [$0]) }
    for index in lines.indices { lines[index].size = index == 1 ? 9 : 24 }
    #expect(ContactPieces.wholeNames(lines).map(\.text) == ["Zara Ashworth Jr.", "Norwich"])
  }
}
