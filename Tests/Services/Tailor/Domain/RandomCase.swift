import Messages
import TestSupport

/// A resume and a job made from a seed.
struct RandomCase {
  let base: Resume
  let requirements: JobRequirements
  let report: AtsReport

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    base = Self.resume(&random)
    let asked = Self.skills.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random))
    requirements = JobRequirements(
      title: Self.pick(Self.titles, &random),
      requirements: asked.enumerated().map { index, names in
        Requirement(
          id: "r\(index + 1)", text: Self.pick(names, &random), kind: .skill,
          importance: Bool.random(using: &random) ? .required : .nice, source: "The job.")
      })
    report = AtsReport(
      results: requirements.requirements.map { requirement in
        RequirementResult(
          requirement: requirement, match: .shown, evidence: [Evidence(path: "/work/0/highlights/1", text: "")])
      })
  }

  private static func resume(_ random: inout SeededGenerator) -> Resume {
    Resume(
      basics: Basics(
        name: "Ada Quist", label: Bool.random(using: &random) ? "" : pick(titles, &random),
        summary: Bool.random(using: &random) ? "" : "\(pick(titles, &random)) with eight years of practice"),
      work: (0..<Int.random(in: 0...4, using: &random)).map { index in
        Work(
          name: "\(pick(names, &random)) \(index)", position: pick(titles, &random),
          startDate: "\(2022 - 2 * index)-03",
          endDate: index == 0 ? "" : "\(2024 - 2 * index)-02",
          highlights: (0..<Int.random(in: 0...11, using: &random)).map { _ in line(&random) })
      },
      skills: (0..<Int.random(in: 0...4, using: &random)).map { index in
        Skill(
          name: "Group \(index)",
          keywords: (0..<Int.random(in: 0...6, using: &random)).map { _ in pick(pick(skills, &random), &random) })
      },
      projects: (0..<Int.random(in: 0...2, using: &random)).map { index in
        Project(name: "Project \(index)", highlights: (0..<7).map { _ in line(&random) })
      })
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let skill = pick(pick(skills, &random), &random)
    return "\(pick(verbs, &random)) \(Int.random(in: 2...90, using: &random)) \(pick(things, &random)) with \(skill)."
  }

  private static func pick<Item>(_ items: [Item], _ random: inout SeededGenerator) -> Item {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  private static let skills: [[String]] = [
    ["K8s", "Kubernetes"], ["Postgres", "PostgreSQL"], ["JS", "JavaScript"], ["SEO", "search engine optimization"],
    ["AWS", "Amazon Web Services"], ["Python", "Python"], ["Excel", "Microsoft Excel"], ["Docker", "Docker"],
    ["P&L", "profit and loss"], ["CI/CD", "continuous integration"], ["triage", "triage"], ["SQL", "SQL"],
    ["accounts payable", "AP"], ["machine learning", "ML"],
  ]
  private static let titles = ["Backend Developer", "Staff Nurse", "Accountant", "Project Manager", "Chef de Partie"]
  private static let names = ["Nordvik", "Hartwell", "Casa Blanca", "Zenit Labs"]
  private static let verbs = ["Ran", "Built", "Improved", "Cut", "Moved", "Taught", "Sold"]
  private static let things = ["reports", "services", "patients", "orders", "ledgers", "menus", "clinics"]
}
