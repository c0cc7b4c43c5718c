import Messages
import Testing

@testable import ParserDomain

/// Lines that say what they hold, and headings that share a line with it.
@Suite struct LabelledLineTests {
  private func lines(_ texts: [String], gaps: Set<Int> = []) -> [TextLine] {
    texts.enumerated().map { index, text in
      var line = TextLine(cells: [text])
      line.index = index
      line.gap = gaps.contains(index) ? 1 : 0
      if text.hasPrefix("- ") {
        line.cells = [String(text.dropFirst(2))]
        line.hasBullet = true
      }
      return line
    }
  }

  @Test func labelsAreNoPartOfWhatTheyAnnounce() {
    let work = WorkReader.read(
      lines([
        "Company: Infosys Limited", "Designation: Senior Engineer", "Duration: Jan 2021 - Present", "Responsibilities:",
        "- Wrote services", "Company: Wipro Ltd", "Designation: Engineer", "Duration: June 2018 - Dec 2020",
        "- Kept systems up",
      ]), home: nil
    ).map(\.work)
    #expect(work.map(\.name) == ["Infosys Limited", "Wipro Ltd"])
    #expect(work.map(\.position) == ["Senior Engineer", "Engineer"])
    #expect(work.map(\.startDate) == ["2021-01", "2018-06"])
    #expect(work.map(\.highlights) == [["Wrote services"], ["Kept systems up"]])
  }

  @Test func aHeadingMayShareItsLine() {
    let text = SectionedText(
      lines(
        [
          "Ann Lee", "Experience:", "Nurse, Lakeside Hospital (2019 - 2021)", "- Led a ward", "Education:",
          "BSc Nursing, University of Leeds, 2016", "Skills: Triage, Epic", "Languages: English, Welsh",
          "Certifications: ALS",
        ], gaps: [1, 4, 6]))
    #expect(text.lines(.education).map(\.text) == ["BSc Nursing, University of Leeds, 2016"])
    #expect(text.lines(.skills).map(\.text) == ["Triage, Epic"])
    #expect(text.lines(.languages).map(\.text) == ["English, Welsh"])
    #expect(text.lines(.certificates).map(\.text) == ["ALS"])
  }

  @Test func groupsOfSkillsAreNoHeadings() {
    let text = SectionedText(lines(["Skills", "Languages: Go, SQL", "Tools: Git"], gaps: [0]))
    #expect(text.lines(.skills).map(\.text) == ["Languages: Go, SQL", "Tools: Git"])
  }

  @Test(arguments: [
    ("Family business founded in 1961", true), ("A 40-person company that serves nine countries", true),
    ("Regional leader with 300 employees", true), ("Led a company of soldiers over a river", false),
    ("Won a pencil for the annual report", false), ("Planned and served 400 covers a night", false),
  ])
  func whatAnEmployerDoesIsToldFromDeeds(text: String, isNote: Bool) {
    #expect(EmployerNote.describes(text) == isNote)
  }

  @Test(arguments: [
    ("Maharashtra", true), ("Lagos State", true), ("Zuid-Holland", true), ("Kent", true), ("Porto", false),
    ("Acme", false), ("State", false),
  ])
  func regionsAreKnownByName(text: String, isRegion: Bool) {
    #expect(RegionNames.contains(text) == isRegion)
  }

  @Test func titleEmployerTownAndRegionOnOneLine() {
    let work = WorkReader.read(
      lines(["Site Supervisor, Hargreaves & Sons, Pune, Maharashtra 2022 - 2023", "- Wired 48 flats"]), home: nil
    ).map(\.work)
    #expect(work.map(\.name) == ["Hargreaves & Sons"])
    #expect(work.map(\.location) == ["Pune, Maharashtra"])
  }

  @Test func entriesMayBeCounted() {
    var entries = lines([
      "Tata Services Ltd, Noida", "Systems Engineer", "July 2019 - Present", "- Wrote services", "HCL Ltd, Chennai",
      "Trainee", "Aug 2017 - June 2019", "- Tested",
    ])
    for index in [0, 4] {
      entries[index].hasBullet = true
      entries[index].isNumbered = true
    }
    let work = WorkReader.read(entries, home: nil).map(\.work)
    #expect(work.map(\.name) == ["Tata Services Ltd", "HCL Ltd"])
    #expect(work.map(\.position) == ["Systems Engineer", "Trainee"])
  }

  @Test func positionsStandBelowTheirEmployer() {
    let work = WorkReader.read(
      lines(
        [
          "ST. JOSEPH HOSPITAL, Denver, CO 2017 - Present", "Charge Nurse, ICU (2019 - Present)", "- Led a ward",
          "Staff Nurse, ICU (2017 - 2019)", "- Cared for many", "Lakeside Clinic, Aurora, CO 2014 - 2017",
          "Nurse (2014 - 2017)", "- Trained others",
        ]), home: nil
    ).map(\.work)
    #expect(work.map(\.position) == ["Charge Nurse, ICU", "Staff Nurse, ICU", "Nurse"])
    #expect(work.map(\.name) == ["ST. JOSEPH HOSPITAL", "ST. JOSEPH HOSPITAL", "Lakeside Clinic"])
    #expect(work.map(\.location) == ["Denver, CO", "Denver, CO", "Aurora, CO"])
  }

  @Test func aDegreeMayNameItsSchoolAndItsMark() {
    let education = EducationReader.read(
      lines(["B.Tech (Computer Science) from Amity University in 2017 with 78%"])
    ).map(\.education)
    #expect(education.map(\.institution) == ["Amity University"])
    #expect(education.map(\.endDate) == ["2017"])
  }

  @Test func theClassOfADegreeIsNoPartOfIt() {
    let education = EducationReader.read(
      lines(["BSc Accounting, University of Lagos (Second Class Upper), 2012 - 2016"])
    ).map(\.education)
    #expect(education.map(\.institution) == ["University of Lagos"])
    let area = EducationReader.read(
      lines(["Trinity College Dublin", "BA in Economics, First Class Honours 2012 - 2016"])
    ).map(\.education.area)
    #expect(area == ["Economics"])
  }

  @Test func whereSomebodyWorksIsNoPlaceAndADateOfBirthNoTitle() {
    let basics = ContactReader.read(
      lines([
        "Helen Osei", "Department of Biology, University of Bristol", "Date of Birth: 5 May 1988", "h@example.org",
      ])
    ).basics
    #expect(basics.name == "Helen Osei")
    #expect(PlaceReader.place("March 2015") == nil)
    #expect(basics.location?.city ?? "" == "")
    #expect(!basics.label.contains("Birth"))
  }

  @Test func aDashWithinATitlePartsNothing() {
    let work = WorkReader.read(
      lines([
        "Registered Nurse – Intensive Care, Mercy Valley Health 2020 - 2022", "- Led a ward",
        "Charge Nurse, Lakeside Hospital 2018 - 2020", "- Led another",
      ]), home: nil
    ).map(\.work)
    #expect(work.map(\.position) == ["Registered Nurse – Intensive Care", "Charge Nurse"])
    #expect(work.map(\.name) == ["Mercy Valley Health", "Lakeside Hospital"])
  }
}
