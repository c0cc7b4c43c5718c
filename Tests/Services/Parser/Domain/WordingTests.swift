import Messages
import Testing

@testable import ParserDomain

/// Names, numbers, dates and degrees as they are written in different countries.
@Suite struct WordingTests {
  @Test(arguments: [
    ("Lee, Ann", "Ann Lee"), ("VAN DER BERG, JOOST", "Joost Van Der Berg"), ("Lee, MBA", "Lee"),
    ("Dr. med. Liesel Brandt", "Liesel Brandt"), ("Dipl.-Ing. (FH) Torben Holm", "Torben Holm"),
    ("Ann Lee (she/her)", "Ann Lee"), ("Ann Lee M.Sc.", "Ann Lee"), ("Ann Lee, Nurse", "Ann Lee"),
  ])
  func namesAreReadWithTheGivenNameFirst(text: String, name: String) {
    #expect(PersonName.clean(text) == name)
  }

  @Test(arguments: [
    ("+1 (555) 010-1234 ext. 204", "+1 (555) 010-1234 ext. 204"), ("555-010-1234x12", "555-010-1234 x12"),
    ("555-010-1234 excluding weekends", "555-010-1234"),
  ])
  func anExtensionBelongsToItsNumber(text: String, phone: String) {
    #expect(ContactScanner.phone(in: text) == phone)
  }

  @Test(arguments: [
    ("03.19 – 11.21", "2019-03", "2021-11"), ("Jan-19 – Mar-21", "2019-01", "2021-03"),
    ("martie 2018 – septembrie 2020", "2018-03", "2020-09"), ("březen 2018 – září 2020", "2018-03", "2020-09"),
    ("kesäkuu 2018 – elokuu 2020", "2018-06", "2020-08"),
  ])
  func datesOfManyCountriesAreRead(text: String, start: String, end: String) throws {
    let span = try #require(DateScanner.first(in: text)).span
    #expect(span.startText == start)
    #expect(span.endText == end)
  }

  @Test(arguments: ["2019 – til dato", "03/2019 – nutid", "2019 – prezent", "2019 – jetzt"])
  func whatGoesOnHasNoEnd(text: String) throws {
    #expect(try #require(DateScanner.first(in: text)).span.isOpen)
  }

  @Test(arguments: ["Joiner, Leeds2016–2018", "Joiner, LeedsMay 2016 - July 2018", "Joiner, Leeds05/2016 – 07/2018"])
  func aDateThatTouchesAWordIsRead(text: String) throws {
    let found = try #require(DateScanner.first(in: text))
    #expect(found.rest == "Joiner, Leeds")
    #expect(found.span.start?.year == 2016 && found.span.end?.year == 2018)
  }

  @Test func aNumberBehindAWordIsNoDate() {
    #expect(DateScanner.first(in: "Windows2012 and Unit2016") == nil)
  }

  @Test func aTownBehindOneLineOfDegreeAndSchoolIsNoSchool() {
    let lines = [TextLine(cells: ["Diploma in Joinery, Orchard College · Tucson", "2005 – 2007"])]
    let education = EducationReader.read(lines).map(\.education)
    #expect(education.map(\.institution) == ["Orchard College"])
    #expect(education.map(\.area) == ["Joinery"])
  }

  @Test func aRegionBehindATownIsNoLegalForm() {
    #expect(JobWords.commaParts("Coast Rescue, Calgary, AB") == ["Coast Rescue", "Calgary", "AB"])
    #expect(JobWords.commaParts("Fjord Timber, AB") == ["Fjord Timber, AB"])
  }

  @Test func wordsBetweenDashesAreAList() {
    #expect(ListItems.split("Triage — Wound care — Handover") == ["Triage", "Wound care", "Handover"])
    #expect(ListItems.split("Nurse – Intensive Care") == ["Nurse – Intensive Care"])
  }
}
