import Messages

/// Resumes and job descriptions that the tests share.
enum Samples {
  static let job = """
    Backend Engineer
    Harbour Lights

    You will design and run the booking services of a ferry line.

    Requirements: at least three years of backend work; PostgreSQL; Kubernetes; Go; continuous integration. A bachelor's
    degree in computer science.

    Nice to have: Kafka and infrastructure as code.

    What we offer: 28 days of holiday and a pension contribution. We are an equal opportunity employer.
    """

  /// Somebody who has done the work, in the words of the job.
  static var engineer: Resume {
    resume(
      label: "Backend Engineer", position: "Backend Engineer",
      highlights: [
        "Built booking services in Go on Kubernetes.", "Moved 400 GB to PostgreSQL without downtime.",
        "Introduced continuous integration with 900 tests.", "Streamed events through Kafka.",
        "Wrote infrastructure as code for nine projects.",
      ])
  }

  /// The same in other words.
  static var engineerInOtherWords: Resume {
    resume(
      label: "Server-side developer", position: "Back-end developer",
      highlights: [
        "Built booking services in Golang on K8s.", "Moved 400 GB to Postgres without downtime.",
        "Introduced CI with 900 tests.", "Streamed events through Kafka.", "Wrote IaC for nine projects.",
      ])
  }

  /// Somebody with other work who repeats the words of the job.
  static var stuffed: Resume {
    var resume = resume(
      label: "Backend Engineer", position: "Barista",
      highlights: ["Opened the shop four days a week.", "Served 400 customers in a morning."])
    let words = ["Go", "PostgreSQL", "Kubernetes", "continuous integration", "Kafka", "infrastructure as code"]
    resume.basics?.summary = Array(repeating: words.joined(separator: ", "), count: 4).joined(separator: ". ")
    resume.skills = [Skill(name: "Backend Engineer", keywords: words + words + words)]
    return resume
  }

  static func resume(label: String, position: String, highlights: [String]) -> Resume {
    Resume(
      basics: Basics(name: "Ada Example", label: label),
      work: [
        Work(name: "Harbour", position: position, startDate: "2019-01", endDate: "2024-01", highlights: highlights)
      ],
      education: [
        Education(institution: "A University", area: "Computer Science", studyType: "Bachelor of Science")
      ])
  }

  static let hostileTexts = [
    "", " ", "\n\n\n", "\u{0}", String(repeating: "a", count: 50_000), String(repeating: "- ", count: 25_000),
    String(repeating: ". ", count: 25_000), String(repeating: "year ", count: 10_000),
    String(repeating: "degree in ", count: 5_000), String(repeating: ": ", count: 25_000),
    "e" + String(repeating: "\u{301}", count: 49_000), String(repeating: "\u{200B}\u{FEFF}", count: 20_000),
    "Requirements: " + String(repeating: "Python; ", count: 6_000), "5 " + String(repeating: "or more ", count: 6_000),
    "You bring " + String(repeating: "Kubernetes, ", count: 4_000), String(repeating: "Nice to have:\n", count: 3_000),
    "\u{202E}\u{1F469}\u{200D}\u{1F4BB} \u{FFFD} %s %n ' or 1=1 -- <script>",
    "99999999999999999999 years of experience",
    "Title: \n:\n;\n,\n.\n", String(repeating: "\r", count: 1_000) + "x",
  ]
}
