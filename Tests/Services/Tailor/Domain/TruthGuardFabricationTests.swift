import Messages
import TailorDomain
import Testing

@Suite("TruthGuard catches what was made up")
struct TruthGuardFabricationTests {
  private static func newest(_ kind: String, _ text: String) -> FabricatedCase {
    FabricatedCase("/work/0/highlights/0", kind, text) { $0.work[0].highlights[0] = text }
  }

  private static func summary(_ kind: String, _ text: String) -> FabricatedCase {
    FabricatedCase("/basics/summary", kind, text) { $0.basics?.summary = text }
  }

  static let lines: [FabricatedCase] = [
    newest("metric", "Cut failed deliveries by 63% with a new address matching service in Python."),
    newest("metric", "Cut failed deliveries by 34 percent with a new address matching service in Python."),
    newest("technology", "Cut failed deliveries by 43% with a new address matching service in Rust."),
    newest("technology", "Run 12 services on K8s, Kafka and a Postgres cluster of 900 GB."),
    newest("scope", "Run 120 services on K8s and a Postgres cluster of 900 GB."),
    newest("scope", "Lead a team of twelve developers and review their designs."),
    newest("scope", "Lead a team of 12 developers and review their designs."),
    newest("metric", "Built invoice matching that saved customers $1.2M a year."),
    newest("metric", "Migrated 9 cron jobs to Celery, reducing late runs from 15% to 2%."),
    newest("scope", "Repainted the ceiling of the cafeteria before visitors arrived."),
    newest("award", "Received the Nordic Developer of the Year prize."),
    newest("certificate", "Became an AWS Certified Solutions Architect."),
    summary("title", "Principal backend developer with six years in payments."),
    summary("scope", "Backend developer with nine years in payments."),
    summary("skill", "Backend developer with six years in payments. Strong in threat modelling."),
    summary("employer", "Backend developer with six years in payments at Klarna."),
    summary("contact", "Backend developer with six years in payments. Write to maya@other.example"),
    FabricatedCase("/work/1/highlights/1", "metric", "a range turned round") {
      $0.work[1].highlights[1] = "Migrated 9 cron jobs to Celery, moving late runs from 2% to 15%."
    },
    FabricatedCase("/work/1/highlights/0", "metric", "ten times the money") {
      $0.work[1].highlights[0] = "Built invoice matching that saved customers $12M a year."
    },
    FabricatedCase("/work/1/highlights/0", "metric", "another currency") {
      $0.work[1].highlights[0] = "Built invoice matching that saved customers €1.2M a year."
    },
    FabricatedCase("/work/1/highlights/2", "metric", "tripled for doubled") {
      $0.work[1].highlights[2] = "Tripled the test coverage of the SEO crawler."
    },
  ]

  static let fields: [FabricatedCase] = [
    FabricatedCase("/work/0/name", "employer", "an employer by another name") { $0.work[0].name = "Klarna Bank" },
    FabricatedCase("/work/2/name", "employer", "one more employer") {
      $0.work.append(Work(name: "Spotify", position: "Engineer", startDate: "2015", endDate: "2016"))
    },
    FabricatedCase("/work/1/position", "title", "a title without its lower rank") {
      $0.work[1].position = "Software Developer"
    },
    FabricatedCase("/work/0/position", "title", "a higher title") { $0.work[0].position = "Senior Backend Developer" },
    FabricatedCase("/work/0/position", "title", "a title of another employer") {
      $0.work[1].position = "Backend Developer"
      $0.work[0].position = "Tech Lead"
    },
    FabricatedCase("/work/0/startDate", "date", "an earlier start") { $0.work[0].startDate = "2019-01" },
    FabricatedCase("/work/0/startDate", "date", "another month") { $0.work[0].startDate = "2020-03" },
    FabricatedCase("/work/1/endDate", "date", "a later end") { $0.work[1].endDate = "2020-06" },
    FabricatedCase("/work/1/endDate", "date", "an end left out") { $0.work[1].endDate = "" },
    FabricatedCase("/work/1/endDate", "date", "an end that is still to come") { $0.work[1].endDate = "Present" },
    FabricatedCase("/volunteer/0/startDate", "date", "more exact than the base") {
      $0.volunteer[0].startDate = "2018-04"
    },
    FabricatedCase("/education/0/studyType", "degree", "a higher degree") { $0.education[0].studyType = "M.Sc." },
    FabricatedCase("/education/0/area", "degree", "another subject") { $0.education[0].area = "Mathematics" },
    FabricatedCase("/education/0/institution", "institution", "another school") { $0.education[0].institution = "KTH" },
    FabricatedCase("/education/0/score", "metric", "a better grade") { $0.education[0].score = "GPA 3.9" },
    FabricatedCase("/education/1/institution", "institution", "one more school") {
      $0.education.append(Education(institution: "Lund University", area: "Physics", studyType: "PhD"))
    },
    FabricatedCase("/certificates/2/name", "certificate", "one more certificate") {
      $0.certificates.append(Certificate(name: "AWS Certified Solutions Architect", date: "2023-04"))
    },
    FabricatedCase("/certificates/1/name", "certificate", "a certificate without its level") {
      $0.certificates[1].name = "Oracle Certified Java"
    },
    FabricatedCase("/certificates/0/date", "date", "a certificate of another year") {
      $0.certificates[0].date = "2024"
    },
    FabricatedCase("/skills/0/keywords/3", "technology", "one more tool") { $0.skills[0].keywords.append("Terraform") },
    FabricatedCase("/skills/0/keywords/3", "skill", "one more skill") {
      $0.skills[0].keywords.append("Contract negotiation")
    },
    FabricatedCase("/skills/0/level", "skill", "a level") { $0.skills[0].level = "Expert" },
    FabricatedCase("/languages/2/language", "skill", "one more language") {
      $0.languages.append(Language(language: "German", fluency: "B2"))
    },
    FabricatedCase("/languages/1/fluency", "skill", "a language better spoken") { $0.languages[1].fluency = "Native" },
    FabricatedCase("/awards/1/title", "award", "one more prize") {
      $0.awards.append(Award(title: "Engineer of the Year"))
    },
    FabricatedCase("/awards/0/awarder", "award", "a prize from somebody greater") { $0.awards[0].awarder = "Google" },
    FabricatedCase("/publications/1/name", "award", "one more paper") {
      $0.publications.append(Publication(name: "Raft in Practice"))
    },
    FabricatedCase("/references/0/reference", "award", "words in somebody's mouth") {
      $0.references[0].reference = "Maya is the best engineer I ever met."
    },
    FabricatedCase("/basics/email", "contact", "another mail address") { $0.basics?.email = "maya@mail.example" },
    FabricatedCase("/basics/phone", "contact", "another telephone") { $0.basics?.phone = "+46 70 555 01 23" },
    FabricatedCase("/basics/url", "contact", "another page") { $0.basics?.url = "https://maya.example" },
    FabricatedCase("/basics/name", "contact", "another name") { $0.basics?.name = "Maya Lind" },
    FabricatedCase("/basics/location/city", "contact", "another city") { $0.basics?.location?.city = "Berlin" },
    FabricatedCase("/basics/profiles/0/username", "contact", "another account") {
      $0.basics?.profiles[0] = Profile(network: "GitHub", username: "octocat")
    },
    FabricatedCase("/basics/label", "title", "a higher label") { $0.basics?.label = "Senior Backend Developer" },
    FabricatedCase("/projects/0/highlights/0", "scope", "more users") {
      $0.projects[0].highlights[0] = "Used by 3,000 clinics."
    },
    FabricatedCase("/projects/0/keywords/1", "skill", "one more tool of a project") {
      $0.projects[0].keywords.append("GraphQL")
    },
  ]

  @Test("in a line", arguments: lines)
  func line(_ example: FabricatedCase) { expectCaught(example) }

  @Test("in a field", arguments: fields)
  func field(_ example: FabricatedCase) { expectCaught(example) }

  @Test("in a line that was moved to another employer without a number in it")
  func movedLine() {
    let tailored = SampleResume.nurse.with { $0.work[1].highlights[0] = "Precept newly hired emergency triage nurses." }
    let found = TruthGuard.violations(base: SampleResume.nurse, tailored: tailored)
    #expect(found.contains { $0.path == "/work/1/highlights/0" })
  }

  @Test("in a number that another line has of the same thing")
  func numberOfAnotherLine() {
    let base = SampleResume.nurse.with { $0.work[0].highlights.append("Restock the crash carts every 30 minutes.") }
    let tailored = base.with { $0.work[0].highlights[3] = "Restock the crash carts every 14 minutes." }
    let found = TruthGuard.violations(base: base, tailored: tailored)
    #expect(found.map(\.path) == ["/work/0/highlights/3"])
  }

  @Test("when a word of the job description slipped in")
  func jobWord() {
    let tailored = SampleResume.nurse.with {
      $0.work[1].highlights[0] = "Cared for 5 patients per shift after surgery, including hemodialysis."
    }
    let job = "Dialysis nurse with hemodialysis and patient education."
    let found = TruthGuard.violations(base: SampleResume.nurse, tailored: tailored, jobDescription: job)
    #expect(found.contains { $0.value.contains("hemodialysis") })
  }

  private func expectCaught(_ example: FabricatedCase) {
    let tailored = SampleResume.developer.with(example.edit)
    let found = TruthGuard.violations(base: SampleResume.developer, tailored: tailored)
    #expect(found.contains { $0.path == example.path }, "\(found)")
    #expect(found.contains { $0.kind == example.kind }, "\(found)")
  }
}
