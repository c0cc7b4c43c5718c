import Messages

/// A resume with something in every section.
enum SampleResume {
  static let developer = Resume(
    basics: Basics(
      name: "Maya Lindqvist", label: "Backend Developer", email: "maya@lindqvist.example",
      phone: "+46 (0) 70 555 01 22",
      url: "https://lindqvist.example/", summary: "Backend developer with six years in payments. Mentors two juniors.",
      location: Location(city: "Malmö", countryCode: "SE"),
      profiles: [Profile(network: "GitHub", username: "mayalq", url: "https://github.com/mayalq")]),
    work: [
      Work(
        name: "Parcelo AB", position: "Backend Developer", startDate: "2020-01",
        highlights: [
          "Cut failed deliveries by 43% with a new address matching service in Python.",
          "Run 12 services on K8s and a Postgres cluster of 900 GB.",
          "Lead a team of 2 developers and review their designs.",
          "Wrote load tests in Locust for the tracking API.",
        ]),
      Work(
        name: "Kontantia", position: "Junior Software Developer", startDate: "2017-08", endDate: "2019-12",
        highlights: [
          "Built invoice matching that saved customers $1.2M a year.",
          "Migrated 9 cron jobs to Celery, reducing late runs from 15% to 2%.",
          "Doubled the test coverage of the SEO crawler.",
        ]),
    ],
    volunteer: [
      Volunteer(
        organization: "Code Club", position: "Teacher", startDate: "2018", highlights: ["Taught 14 children Scratch."])
    ],
    education: [
      Education(
        institution: "Malmö University", area: "Computer Science", studyType: "B.Sc.", startDate: "2014-09",
        endDate: "2017-06", score: "GPA 3.7", courses: ["Distributed systems"])
    ],
    awards: [Award(title: "Hackathon winner", date: "2019-05", awarder: "Nordic Devs")],
    certificates: [
      Certificate(name: "Certified Kubernetes Administrator", date: "2022-03", issuer: "CNCF"),
      Certificate(name: "Oracle Certified Java Associate", date: "2018-05", issuer: "Oracle"),
    ],
    publications: [Publication(name: "Idempotent Payments", publisher: "Nordic Journal", releaseDate: "2021-02")],
    skills: [
      Skill(name: "Languages", keywords: ["Python", "SQL", "JS"]),
      Skill(name: "Infrastructure", keywords: ["K8s", "Postgres", "Docker", "CI/CD"]),
    ],
    languages: [Language(language: "Swedish", fluency: "Native"), Language(language: "English", fluency: "C1")],
    interests: [Interest(name: "Climbing", keywords: ["bouldering"])],
    references: [Reference(name: "Per Ek", reference: "Maya kept our payments running through two migrations.")],
    projects: [
      Project(
        name: "Tidsbok", description: "A booking tool for clinics", highlights: ["Used by 300 clinics in 4 countries."],
        keywords: ["Flask"], startDate: "2021")
    ])

  static let nurse = Resume(
    basics: Basics(
      name: "Clara Boateng", label: "RN, Emergency Department", email: "clara@boateng.example",
      phone: "+1 313 555 0134",
      summary: "RN with five years in emergency and medical-surgical care."),
    work: [
      Work(
        name: "Lakeshore General Hospital", position: "Staff Nurse, Emergency", startDate: "2021-03",
        highlights: [
          "Triage about 45 patients a shift in a 38-bed department.",
          "Reduced median door-to-ECG time from 14 minutes to 8 minutes.",
          "Precept 3 new nurses a year.",
        ]),
      Work(
        name: "St. Brendan Medical Center", position: "Staff Nurse, Medical-Surgical", startDate: "2019-01",
        endDate: "2021-02",
        highlights: ["Cared for 5 patients per shift after surgery.", "Lowered falls by 27% with hourly rounding."]),
    ],
    education: [
      Education(
        institution: "Wayne Valley College", area: "Nursing", studyType: "Associate Degree", startDate: "2016-09",
        endDate: "2018-12")
    ],
    certificates: [Certificate(name: "BLS", date: "2023-02", issuer: "Heart association")],
    skills: [Skill(name: "Care", keywords: ["Triage", "IV therapy", "Wound care"])])
}

extension Resume {
  /// This resume after `edit`.
  func with(_ edit: (inout Resume) -> Void) -> Resume {
    var resume = self
    edit(&resume)
    return resume
  }
}
