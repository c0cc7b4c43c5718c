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

  @Test func anEmployerBetweenADateAndATownGoesOnBelow() {
    func bold(_ text: String, _ x0: Double, _ x1: Double, _ y: Double) -> ExtractedWord {
      var word = word(text, x0, x1, y)
      word.isBold = true
      return word
    }
    let words =
      [word("2017-08 - 2019-11", 40, 120, 0), bold("St. Brigid's", 150, 208, 0), word("Curitiba, PR", 240, 300, 0)]
      + [bold("Hospital", 150, 192, 12), word("Nurse Educator", 150, 220, 24), word("•", 150, 155, 36)]
      + [word("Trained nine starters", 160, 260, 36)]
    let work = WorkReader.read(PageLayout.lines(of: words), home: nil).map(\.work)
    #expect(work.map(\.name) == ["St. Brigid's Hospital"])
    #expect(work.map(\.position) == ["Nurse Educator"])
  }

  @Test func whatNeverEndsANameGoesOn() {
    let words =
      [word("BSc in Computer Science, University of", 40, 200, 0)]
      + [word("Obudu", 40, 70, 12), word("2004 – 2006", 110, 200, 12)]
    let education = EducationReader.read(PageLayout.lines(of: words)).map(\.education)
    #expect(education.map(\.institution) == ["University of Obudu"])
  }

  @Test func aNumberBrokenInTwoIsOne() {
    let lines = ["Ann Lee", "Recife, Pernambuco · +55 41", "95550-1909 ·", "ann@example.org"].map {
      TextLine(cells: [$0])
    }
    #expect(ContactReader.read(lines).basics.phone == "+55 41 95550-1909")
  }

  @Test func certificatesInANarrowColumnAreToldApart() {
    var lines = [
      "Google Professional Data", "Engineer, Google Cloud", "Deep Learning Specialization,", "DeepLearning.AI",
    ].map { TextLine(cells: [$0]) }
    for index in lines.indices {
      lines[index].size = 10
      lines[index].index = index
      lines[index].isFull = index.isMultiple(of: 2)
    }
    let names = CertificateReader.certificates(lines).map(\.name)
    #expect(names == ["Google Professional Data Engineer", "Deep Learning Specialization"])
  }

  @Test func yearsDateEntriesInEitherPlace() {
    let lines = ["Level 3 Diploma, 2012", "Prairie Polytechnic", "Certificate of Trade", "Maple University"]
      .enumerated()
      .map { index, text in
        var line = TextLine(cells: index == 2 ? [text, "2008"] : [text])
        line.index = index
        return line
      }
    #expect(EducationReader.read(lines).map(\.education.endDate) == ["2012", "2008"])
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
