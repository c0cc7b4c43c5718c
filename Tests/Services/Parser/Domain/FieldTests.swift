import Messages
import Testing

@testable import ParserDomain

@Suite struct FieldTests {
  @Test(arguments: [
    ("Ann Lee, RN, BSN", "Ann Lee"), ("Dr. Ada Obi Ph.D.", "Ada Obi"), ("JEAN-LUC O'NEIL", "Jean-Luc O'Neil"),
    ("Samuel Ortiz Jr.", "Samuel Ortiz Jr."), ("Oluwaseun Adebayo III", "Oluwaseun Adebayo III"),
  ])
  func namesLoseDegreesAndKeepGenerations(text: String, name: String) {
    #expect(PersonName.clean(text) == name)
  }

  @Test func wordsOfContactAreFound() {
    #expect(ContactScanner.email(in: "E-Mail: ann.lee+cv@example.org;") == "ann.lee+cv@example.org")
    #expect(ContactScanner.email(in: "ann@@example.org") == nil)
    #expect(ContactScanner.phone(in: "Tel +49 (0)30 5550 1234 mobile") == "+49 (0)30 5550 1234")
    #expect(ContactScanner.phone(in: "09/2021–07/2024") == nil)
    #expect(ContactScanner.phone(in: "2015 - 2019") == nil)
    #expect(
      ContactScanner.addresses(in: "see https://a.example.com/x, linkedin.com/in/b. and Node.js, e.g. this")
        == ["https://a.example.com/x", "linkedin.com/in/b"])
  }

  @Test func anAddressIsReadByItsParts() throws {
    let place = try #require(PlaceReader.place("14 Harbour Lane, Leeds, LS6 2AB, United Kingdom"))
    #expect(place.address == "14 Harbour Lane")
    #expect(place.city == "Leeds")
    #expect(place.postalCode == "LS6 2AB")
    #expect(place.countryCode == "GB")
    #expect(place.region.isEmpty)
  }

  @Test func statesAndCountriesOfOneName() {
    #expect(PlaceReader.place("Atlanta, Georgia")?.region == "Georgia")
    #expect(PlaceReader.place("Seoul, Korea")?.countryCode == "KR")
    #expect(PlaceReader.place("Kigali, Rwanda")?.countryCode == "RW")
  }

  @Test(arguments: [
    ("3511 LN Utrecht", "Utrecht", "3511 LN", ""), ("50667 Köln", "Köln", "50667", ""),
    ("Austin, TX 78701", "Austin", "78701", "TX"),
  ])
  func postCodesAreToldFromTowns(text: String, city: String, code: String, region: String) throws {
    let place = try #require(PlaceReader.place(text))
    #expect(place.city == city)
    #expect(place.postalCode == code)
    #expect(place.region == region)
  }

  @Test(arguments: ["Joost van der Berg", "Inès d'Aubigny", "Thuy O'Sullivan, P.E.", "Sanne 't Hart", "Maria S."])
  func namesWithParticlesAreNames(text: String) {
    #expect(PersonName.isPossible(text))
  }

  /// Town, region, post code, street, country.
  @Test(arguments: [
    ("Lindenstraße 12, 04109 Leipzig, Germany", ["Leipzig", "", "04109", "Lindenstraße 12", "DE"]),
    ("411 06 Göteborg", ["Göteborg", "", "411 06", "", ""]),
    ("Kerkstraat 12, 3511 LN Utrecht", ["Utrecht", "", "3511 LN", "Kerkstraat 12", ""]),
    ("Calle Mayor, 12, 50001 Zaragoza", ["Zaragoza", "", "50001", "Calle Mayor, 12", ""]),
    ("Rua das Acácias, 123, Curitiba, PR, 80010-000", ["Curitiba", "PR", "80010-000", "Rua das Acácias, 123", ""]),
    (
      "Flat 302, Lotus Court, Pune, Maharashtra, 411001",
      ["Pune", "Maharashtra", "411001", "Flat 302, Lotus Court", ""]
    ),
    ("12345 Main Street, Tucson, AZ 85705", ["Tucson", "AZ", "85705", "12345 Main Street", ""]),
    ("Halifax, NS B3H 1A1, Canada", ["Halifax", "NS", "B3H 1A1", "", "CA"]),
    ("79098 Freiburg im Breisgau", ["Freiburg im Breisgau", "", "79098", "", ""]),
  ])
  func addressesOfManyCountriesAreRead(text: String, parts: [String]) throws {
    let place = try #require(PlaceReader.place(text))
    #expect([place.city, place.region, place.postalCode, place.address, place.countryCode] == parts)
  }

  @Test(arguments: [
    ("Python (expert)", "Python", "expert"), ("Python ●●●●○", "Python", ""), ("Python – 5 years", "Python", "5 years"),
    ("Python 90%", "Python", "90%"), ("Python: Advanced", "Python", "Advanced"), ("C++", "C++", ""),
    ("Go 4/5", "Go", "4/5"), ("CI/CD", "CI/CD", ""), ("Windows 11", "Windows 11", ""),
  ])
  func levelsAreNoPartOfSkills(text: String, name: String, level: String) {
    #expect(SkillLevel.parted(text) == (name, level))
  }

  @Test func aLegalFormStaysWithItsCompany() {
    #expect(
      JobWords.commaParts("Engineer, Hexane Systems, Inc., Leeds") == ["Engineer", "Hexane Systems, Inc.", "Leeds"])
    #expect(JobWords.commaParts("Castell, S.A.") == ["Castell, S.A."])
  }

  @Test func anAddressCutByALineIsJoined() {
    let lines = LineJoiner.wholeAddresses([
      TextLine(cells: ["tunde.olawale-"]), TextLine(cells: ["smith@example.com"]),
      TextLine(cells: ["linkedin.com/in/ann-lee-"]), TextLine(cells: ["example"]),
    ])
    #expect(lines.map(\.text) == ["tunde.olawale-smith@example.com", "linkedin.com/in/ann-lee-example"])
  }

  @Test func degreesAreParted() {
    #expect(EducationReader.degreeParts("BSc (Hons) in Biology") == ("BSc (Hons)", "Biology"))
    #expect(EducationReader.degreeParts("MSc, Data Science") == ("MSc", "Data Science"))
    #expect(EducationReader.degreeParts("MBA") == ("MBA", ""))
  }

  /// Every line that a person may write ends; a separator in brackets parts nothing.
  @Test(arguments: ["Python (numpy; pandas), SQL", "Go (a | b)", "(;", ";;;", "a (b; c (d; e)); f", "[x • y]"])
  func separatorsInBracketsEndTheSplitting(line: String) {
    let lines = ["Ann Lee", "SKILLS", line, "LANGUAGES", line, "CERTIFICATES", line]
    let findings = ResumeReader.read(ExtractedDocument(paragraphs: lines.map { ExtractedParagraph($0) }))
    #expect(findings.lines.count == lines.count)
  }
}
