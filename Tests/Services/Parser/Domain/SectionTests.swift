import Messages
import Testing

@testable import ParserDomain

@Suite struct SectionTests {
  @Test(arguments: [
    ("WORK EXPERIENCE", Section.work), ("Where I've worked", .work), ("Berufserfahrung", .work),
    ("Formation", .education), ("Licences & Certifications", .certificates), ("What I speak", .languages),
    ("S K I L L S", .skills), ("Volunteering", .volunteer), ("Selected Publications", .publications),
  ])
  func headingsAreKnown(text: String, section: Section) {
    #expect(SectionHeading.exact(text) == section)
  }

  @Test(arguments: ["Senior Engineer", "Led the work of four", "Skills Ltd Manager", ""])
  func otherLinesAreNoHeadings(text: String) {
    #expect(SectionHeading.likely(text) == nil)
  }

  @Test func aHeadingInWordsOfOnesOwnIsToldByItsLookAndContent() {
    let resume = Self.read(
      """
      # Ann Lee
      ann@example.org | Leeds

      ## Skills
      Go, SQL, Kubernetes

      ## Roads I have taken
      ### Baker, Copper Kettle
      2019 - 2021
      - Baked bread for 300 guests a day.

      ## Tongues
      - English (Fluent)
      - Welsh (Native)
      """)
    #expect(resume.work.map(\.position) == ["Baker"])
    #expect(resume.work.map(\.name) == ["Copper Kettle"])
    #expect(resume.languages.map(\.language) == ["English", "Welsh"])
    #expect(resume.skills.map(\.name) == ["Go", "SQL", "Kubernetes"])
  }

  @Test func unpaidAndPrintedWorkIsNoEmployment() {
    let resume = Self.read(
      """
      # Ann Lee
      ann@example.org

      ## Experience
      ### Nurse, Lakeside Hospital
      2019 - 2021
      - Cared for patients.

      ## Volunteering
      ### Helper, Food Bank
      2016 - 2018
      - Sorted donations.

      ## Publications
      - Lee, A. (2017). Notes on small kitchens. Journal of Rooms 4, 11-19.
      """)
    #expect(resume.work.map(\.name) == ["Lakeside Hospital"])
    #expect(resume.volunteer.map(\.organization) == ["Food Bank"])
    #expect(resume.publications.count == 1)
  }

  @Test func textThatNobodySeesIsReportedAndNotRead() {
    let reading = ResumeReader.read(
      ExtractedDocument(paragraphs: [
        ExtractedParagraph("Ann Lee"), ExtractedParagraph("ann@example.org"),
        ExtractedParagraph("Skills", style: .heading), ExtractedParagraph("Go, SQL, Figma"),
        ExtractedParagraph("Kubernetes, blockchain", isHidden: true),
      ]))
    #expect(reading.resume.skills.map(\.name) == ["Go", "SQL", "Figma"])
    #expect(reading.lines.filter(\.hidden).map(\.text) == ["Kubernetes, blockchain"])
    #expect(reading.notices.map(\.code).contains("hidden_text"))
  }

  @Test func everySourceNamesLinesThatAreThere() {
    let reading = ResumeReader.read(Self.document("# Ann Lee\nann@example.org\n\n## Skills\nGo, SQL\n"))
    #expect(!reading.sources.isEmpty)
    for source in reading.sources {
      #expect(source.firstLine >= 0 && source.firstLine <= source.lastLine)
      #expect(Int(source.lastLine) < reading.lines.count)
      #expect((0...1).contains(source.confidence))
    }
  }

  static func document(_ text: String) -> ExtractedDocument {
    ExtractedDocument(
      paragraphs: text.split(separator: "\n", omittingEmptySubsequences: false).map { ExtractedParagraph(String($0)) })
  }

  static func read(_ text: String) -> Resume { ResumeReader.read(document(text)).resume }
}
