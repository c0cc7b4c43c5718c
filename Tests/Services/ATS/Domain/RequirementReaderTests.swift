import ATSDomain
import Messages
import Testing

struct RequirementReaderTests {
  private func texts(_ requirements: JobRequirements, _ importance: Importance) -> [String] {
    requirements.requirements
      .filter { $0.importance == importance && ![.role, .experience, .education].contains($0.kind) }.map(\.text)
  }

  @Test func `prose is read`() {
    let read = RequirementReader.read(Samples.job)
    #expect(read.title == "Backend Engineer")
    #expect(texts(read, .required) == ["PostgreSQL", "Kubernetes", "Go", "continuous integration"])
    #expect(texts(read, .nice) == ["Kafka", "infrastructure as code"])
    #expect(read.yearsExperience == 3)
    #expect(read.education == "A bachelor's degree in computer science")
  }

  @Test func `lists under headings are read`() {
    let read = RequirementReader.read(
      """
      Job title: Community Pharmacist

      About us
      Green Cross runs 14 pharmacies and uses Kubernetes.

      Requirements
      - Degree in pharmacy and registration
      - 2+ years of hospital experience
      - Stock control

      Nice to have
      - Independent prescriber
      - must have: SAP

      Benefits
      - Salary, Python courses
      """)
    #expect(read.title == "Community Pharmacist")
    #expect(texts(read, .required).contains("Stock control"))
    #expect(texts(read, .nice) == ["Independent prescriber"] || texts(read, .nice).contains("Independent prescriber"))
    #expect(read.yearsExperience == 2)
    #expect(read.education == "Degree in pharmacy")
    let all = read.requirements.map(\.term)
    #expect(!all.contains("python") && !all.contains("kubernetes"))
  }

  @Test(arguments: [
    ("You bring three years of experience with Python.", 3.0), ("You need 5+ years of experience.", 5),
    ("Requirements: 3-5 years in sales.", 3), ("Requirements: 3 to 5 years in sales.", 3),
    ("You have 18 months of experience.", 1.5), ("Over the next three years of growth you will help.", 0),
    ("We were founded ten years ago.", 0), ("You are 18 years old.", 0), ("Required: a year of practice.", 1),
  ])
  func `years are read`(text: String, years: Double) {
    #expect(RequirementReader.read("Clerk\n\n" + text).yearsExperience == years)
  }

  @Test(arguments: [
    ("You bring a degree in accounting, finance or economics.", "a degree in accounting, finance or economics"),
    ("Required: degree in physiotherapy, manual therapy, rehabilitation.", "degree in physiotherapy"),
    ("We do not ask for a degree.", ""), ("A degree is not needed.", ""),
    ("You bring a PhD in biology or chemistry and have worked with PCR.", "a PhD in biology or chemistry"),
  ])
  func `education is read`(text: String, education: String) {
    #expect(RequirementReader.read("Clerk\n\n" + text).education == education)
  }

  @Test func `the subject of a degree is no skill`() {
    let read = RequirementReader.read("Clerk\n\nYou bring a degree in accounting, finance or economics; Excel; SAP.")
    #expect(texts(read, .required) == ["Excel", "SAP"])
  }

  @Test func `what comes after ideally is nice`() {
    let read = RequirementReader.read("Developer\n\nRequirements: experience with PostgreSQL, ideally with Kafka; Go.")
    #expect(texts(read, .required) == ["PostgreSQL", "Go"])
    #expect(texts(read, .nice) == ["Kafka"])
  }

  @Test func `ids follow the list and every requirement names its sentence`() {
    let read = RequirementReader.read(Samples.job)
    #expect(read.requirements.map(\.id) == (1...read.requirements.count).map { "r\($0)" })
    #expect(read.requirements.allSatisfy { !$0.source.isEmpty && !$0.text.isEmpty })
  }

  @Test func `a name that the lexicon does not know is asked for`() {
    let read = RequirementReader.read("Clerk\n\nYou bring solid experience with Frobnicator and Excel.")
    #expect(texts(read, .required) == ["Frobnicator", "Excel"])
  }

  @Test(arguments: Samples.hostileTexts.indices)
  func `hostile texts are read within limits`(index: Int) {
    let read = RequirementReader.read(Samples.hostileTexts[index])
    #expect(read.requirements.count <= 63)
    #expect(
      read.requirements.allSatisfy { $0.text.unicodeScalars.count <= 300 && $0.source.unicodeScalars.count <= 300 })
    #expect(read.yearsExperience >= 0 && read.yearsExperience <= 40)
  }
}
