import Messages

/// A resume with every field of every section filled.
enum FullResume {
  static let resume = Resume(
    basics: Basics(
      name: "Zoë \"Zed\" O'Neill", label: "Registered Nurse", image: "https://z.example/p.png", email: "z@example.org",
      phone: "+1 (555) 010-2030", url: "https://z.example", summary: "Line one.\nLine two \\ tab\t. 👩🏽‍⚕️",
      location: Location(
        address: "1 Main St", postalCode: "02139", city: "Cambridge", countryCode: "US", region: "MA"),
      profiles: [Profile(network: "LinkedIn", username: "zed", url: "https://linkedin.com/in/zed")]),
    work: [
      Work(
        name: "St. Mary's", position: "Nurse", url: "https://m.example", startDate: "2019-03", endDate: "2021",
        summary: "Ward.", highlights: ["One", "Two"], location: "Boston", description: "Hospital")
    ],
    volunteer: [
      Volunteer(
        organization: "Red Cross", position: "Aide", url: "https://r.example", startDate: "2015", endDate: "2016",
        summary: "Aid.", highlights: ["Helped"])
    ],
    education: [
      Education(
        institution: "MIT", url: "https://mit.example", area: "Nursing", studyType: "BSN", startDate: "2011",
        endDate: "2015", score: "3.9", courses: ["Anatomy"])
    ],
    awards: [Award(title: "DAISY", date: "2020-01-05", awarder: "Foundation", summary: "For care.")],
    certificates: [Certificate(name: "BLS", date: "2022", url: "https://b.example", issuer: "AHA")],
    publications: [
      Publication(
        name: "Falls", publisher: "JAMA", releaseDate: "2021", url: "https://j.example", summary: "On falls.")
    ],
    skills: [Skill(name: "Care", level: "Expert", keywords: ["Triage", "IV"])],
    languages: [Language(language: "Spanish", fluency: "C1")],
    interests: [Interest(name: "Chess", keywords: ["Blitz"])],
    references: [Reference(name: "Dr. A", reference: "Great.")],
    projects: [
      Project(
        name: "Triage app", description: "An app", highlights: ["Used"], keywords: ["Swift"], startDate: "2020",
        endDate: "2021", url: "https://t.example", roles: ["Lead"], entity: "Ward 3", type: "application")
    ])
}
