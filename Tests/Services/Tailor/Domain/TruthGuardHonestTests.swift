import Messages
import TailorDomain
import Testing

@Suite("TruthGuard lets honest rewriting pass")
struct TruthGuardHonestTests {
  private static func newest(_ text: String) -> HonestCase {
    HonestCase(text) { $0.work[0].highlights[0] = text }
  }

  private static func older(_ text: String) -> HonestCase {
    HonestCase(text) { $0.work[1].highlights[0] = text }
  }

  private static func summary(_ text: String) -> HonestCase {
    HonestCase(text) { $0.basics?.summary = text }
  }

  static let lines: [HonestCase] = [
    newest("Cut failed deliveries by 43 percent with a new address matching service in Python."),
    newest("Reduced failed deliveries by 43 per cent with a new Python address matching service."),
    newest("New address matching service in Python: 43 % fewer failed deliveries."),
    newest("Run twelve services on Kubernetes and a PostgreSQL cluster of 900 GB."),
    newest("Ran 12 services on Kubernetes (K8s) and a Postgres cluster of 900 GB."),
    newest("Led a team of two developers and reviewed their designs."),
    newest("Cut failed deliveries by 43%; also wrote load tests in Locust for the tracking API."),
    newest("Successfully led a team of 2 developers, reviewing their designs."),
    older("Built invoice matching that saved customers $1,200,000 a year."),
    older("Built invoice matching that saved customers 1.2 million dollars a year."),
    older("Built invoice matching that saved customers USD 1.2m a year."),
    older("Migrated nine cron jobs to Celery, reducing late runs from 15 to 2 percent."),
    older("Doubled the test coverage of the search engine optimisation crawler."),
    older("Increased the test coverage of the SEO crawler by 100%."),
    summary("Backend Developer at Parcelo AB, before that junior software developer at Kontantia."),
    summary("Backend developer with 6 years in payments. Experience with Kubernetes, PostgreSQL and Python."),
    summary("Backend developer with a B.Sc. in Computer Science from Malmö University. Works with Docker and Locust."),
    summary("Certified Kubernetes Administrator (CKA) with six years in payments."),
    summary("Mentor of two juniors; continuous integration and continuous delivery (CI/CD)."),
  ]

  static let fields: [HonestCase] = [
    HonestCase("lines in another order") { $0.work[0].highlights.reverse() },
    HonestCase("lines left out") { $0.work[0].highlights.removeLast(2) },
    HonestCase("an entry left out") { $0.work.removeLast() },
    HonestCase("sections left out") {
      $0.awards = []
      $0.references = []
      $0.projects = []
    },
    HonestCase("a skill in the job's words") { $0.skills[1].keywords[0] = "Kubernetes" },
    HonestCase("both forms of a skill") { $0.skills[1].keywords[0] = "Kubernetes (K8s)" },
    HonestCase("a clipped skill in full") { $0.skills[1].keywords[1] = "PostgreSQL" },
    HonestCase("JavaScript for JS") { $0.skills[0].keywords[2] = "JavaScript" },
    HonestCase("a skill from a line of work") { $0.skills[0].keywords.append("Load testing") },
    HonestCase("a skill that a line names") { $0.skills[0].keywords.append("Locust") },
    HonestCase("an address matching skill") { $0.skills[0].keywords.append("address matching") },
    HonestCase("groups under a plain heading") {
      $0.skills = [Skill(name: "Key skills", keywords: ["Docker", "SQL"])]
    },
    HonestCase("dates by the month's name") { $0.work[0].startDate = "Jan 2020" },
    HonestCase("dates by the year alone") {
      $0.work[1].startDate = "2017"
      $0.work[1].endDate = "2019"
    },
    HonestCase("dates with slashes") {
      $0.work[1].startDate = "08/2017"
      $0.work[1].endDate = "12/2019"
    },
    HonestCase("an end in words") { $0.work[0].endDate = "Present" },
    HonestCase("the legal form left out") { $0.work[0].name = "Parcelo" },
    HonestCase("a title with a short form") { $0.work[1].position = "Jr. Software Developer" },
    HonestCase("a title in another order") { $0.work[1].position = "Software Developer (Junior)" },
    HonestCase("a degree spelled out") { $0.education[0].studyType = "Bachelor of Science" },
    HonestCase("a degree with its subject") { $0.education[0].studyType = "BSc in Computer Science" },
    HonestCase("a degree less exactly") { $0.education[0].studyType = "Bachelor's degree" },
    HonestCase("a certificate by its initials") { $0.certificates[0].name = "CKA" },
    HonestCase("a certificate with its initials") {
      $0.certificates[0].name = "Certified Kubernetes Administrator (CKA)"
    },
    HonestCase("a telephone without spaces") { $0.basics?.phone = "+46705550122" },
    HonestCase("a page without its scheme") { $0.basics?.url = "lindqvist.example" },
    HonestCase("a mail address in capitals") { $0.basics?.email = "Maya@Lindqvist.example" },
    HonestCase("a label with skills") { $0.basics?.label = "Backend Developer | Python, Kubernetes" },
    HonestCase("a label from a title held") { $0.basics?.label = "Software Developer" },
    HonestCase("a language level by another name for less") { $0.languages[1].fluency = "B2" },
    HonestCase("a project's line worded anew") {
      $0.projects[0].highlights = ["Used in four countries by 300 clinics."]
    },
    HonestCase("part of a reference") { $0.references[0].reference = "Maya kept our payments running" },
  ]

  @Test("a line in other words", arguments: lines)
  func line(_ example: HonestCase) {
    let tailored = SampleResume.developer.with(example.edit)
    #expect(TruthGuard.violations(base: SampleResume.developer, tailored: tailored) == [])
  }

  @Test("a field in another form", arguments: fields)
  func field(_ example: HonestCase) {
    let tailored = SampleResume.developer.with(example.edit)
    #expect(TruthGuard.violations(base: SampleResume.developer, tailored: tailored) == [])
  }

  @Test("short forms of another line of work are known by their letters")
  func nurse() {
    let tailored = SampleResume.nurse.with {
      $0.basics?.summary = "Registered Nurse with 5 years in emergency and medical-surgical care."
      $0.work[0].highlights[1] = "Reduced median door-to-electrocardiogram time from fourteen minutes to 8 minutes."
      $0.work[1].highlights = [
        "Cared for five patients per shift after surgery; lowered falls by 27 % (hourly rounding)."
      ]
      $0.skills[0].keywords.append("hourly rounding")
    }
    #expect(TruthGuard.violations(base: SampleResume.nurse, tailored: tailored) == [])
  }

  @Test("nothing is said of a resume that is the base")
  func same() {
    #expect(TruthGuard.violations(base: SampleResume.developer, tailored: SampleResume.developer) == [])
  }
}
