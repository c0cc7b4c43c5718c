import Messages
import Testing

@testable import ParserDomain

@Suite struct EntryTests {
  @Test func furtherTitlesBelongToTheEmployerAboveThem() {
    let resume = SectionTests.read(
      """
      # Ann Lee
      ann@example.org

      ## Experience
      Zephyra
      Senior Engineer   Jan 2021 - Present
      - Built the yard.

      Engineer   Jan 2019 - Dec 2020
      - Drew the yard.

      Junior Engineer   Jan 2018 - Dec 2018
      Quillon
      - Swept the yard.
      """)
    #expect(resume.work.map(\.name) == ["Zephyra", "Zephyra", "Quillon"])
    #expect(resume.work.map(\.position) == ["Senior Engineer", "Engineer", "Junior Engineer"])
    #expect(resume.work.map(\.startDate) == ["2021-01", "2019-01", "2018-01"])
  }

  @Test func aTownInAPartOfItsOwnIsThePlace() {
    let resume = SectionTests.read(
      """
      # Ann Lee
      ann@example.org | Leeds

      ## Experience
      Fernhollow   Durban
      Copywriter   2019 - 2021
      - Wrote.

      Saltmarsh   Den Haag
      Editor   2016 - 2018
      - Edited.
      """)
    #expect(resume.work.map(\.name) == ["Fernhollow", "Saltmarsh"])
    #expect(resume.work.map(\.location) == ["Durban", "Den Haag"])
  }

  @Test func oneLineMayNameTitleEmployerAndPlace() {
    let resume = SectionTests.read(
      """
      # Ann Lee
      ann@example.org | Durban, KwaZulu-Natal

      ## Experience
      Designer, Studio Pomelo, Durban, KwaZulu-Natal, May 2022 – June 2025
      Law Clerk, Court of Appeal, Second District, May 2020 – April 2022
      """)
    #expect(resume.work.map(\.name) == ["Studio Pomelo", "Court of Appeal, Second District"])
    #expect(resume.work.map(\.position) == ["Designer", "Law Clerk"])
  }

  @Test func aSchoolIsToldFromDegreesAndTowns() {
    let resume = SectionTests.read(
      """
      # Ann Lee
      ann@example.org

      ## Education
      BA – History   2004 - 2008
      University of Obudu, Tucson, AZ
      High School Diploma   2000 - 2004
      IES Río Alba
      """)
    #expect(resume.education.map(\.institution) == ["University of Obudu", "IES Río Alba"])
    #expect(resume.education.map { $0.studyType + " " + $0.area } == ["BA History", "High School Diploma "])
  }

  @Test func degreesMayBeItemsWithTheirDatesBelow() {
    let lines = [
      TextLine(cells: ["Atlantic University"], hasBullet: true), TextLine(cells: ["MBA", "2004"]),
      TextLine(cells: ["Holloway College"], hasBullet: true), TextLine(cells: ["BSc in Physics", "1999"]),
    ]
    let schools = EducationReader.read(lines).map(\.education.institution)
    #expect(schools == ["Atlantic University", "Holloway College"])
  }

  @Test func aTownBehindASchoolIsNoPartOfItsNameWhereThePageShowsTowns() {
    let lines = [
      TextLine(cells: ["BSc in Physics, Hoa Sen University, Hanoi", "2010"]),
      TextLine(cells: ["MSc in Physics, University of California, Berkeley", "2012"]),
    ]
    let schools = EducationReader.read(lines, showsTowns: true).map(\.education.institution)
    #expect(schools == ["Hoa Sen University", "University of California, Berkeley"])
  }

  @Test func aWrappedWordIsNoHeading() {
    let resume = SectionTests.read(
      """
      # Ann Lee
      ann@example.org

      ## Experience
      Copywriter, Fernhollow
      2019 - 2021
      - Broke the story of the flooded archive, cited by national
      papers
      - Edited a desk of nine
      """)
    #expect(resume.work.first?.highlights.count == 2)
    #expect(resume.publications.isEmpty)
  }
}
