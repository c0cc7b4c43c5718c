import Messages
import TailorDomain
import TestSupport
import Testing

@Suite("TailoringEngine")
struct TailoringEngineTests {
  private static let seeds = Array(UInt64(1)...60)

  @Test("adds no fact, whatever the resume and the job", arguments: seeds)
  func guardPasses(seed: UInt64) {
    let example = RandomCase(seed: seed)
    let made = tailor(example)
    #expect(TruthGuard.violations(base: example.base, tailored: made.resume) == [])
    #expect(made.withheld == [])
    let words = Set(Self.words(example.base.textLines.map(\.text)))
    let asked = Self.words(example.requirements.requirements.map(\.text))
    let own = ["most", "recently", "at", "before", "that", "experience", "with", "and"]
    let new = Set(Self.words(made.resume.textLines.map(\.text))).subtracting(words).subtracting(asked)
    #expect(new.subtracting(own) == [])
  }

  @Test("gives the tailored resume by applying its changes, and the base by rejecting them all", arguments: seeds)
  func applies(seed: UInt64) {
    let example = RandomCase(seed: seed)
    let made = tailor(example)
    #expect(TailoringEngine.apply(made.changes, to: example.base) == made.resume)
    let rejected = made.changes.map { change in
      var change = change
      change.decision = .rejected
      return change
    }
    #expect(TailoringEngine.apply(rejected, to: example.base) == example.base)
  }

  @Test("keeps every line it does not say it left out, whichever changes are rejected", arguments: seeds)
  func losesNothing(seed: UInt64) {
    let example = RandomCase(seed: seed)
    var random = SeededGenerator(seed: seed &+ 7)
    let changes = tailor(example).changes.map { change in
      var change = change
      if Bool.random(using: &random) { change.decision = .rejected }
      return change
    }
    let resume = TailoringEngine.apply(changes, to: example.base)
    for (index, entry) in example.base.work.enumerated() {
      let removed = changes.filter {
        $0.kind == .removed && $0.decision != .rejected && $0.path.hasPrefix("/work/\(index)/")
      }
      #expect(resume.work[index].highlights.count == entry.highlights.count - removed.count)
      #expect(resume.work[index].name == entry.name && resume.work[index].startDate == entry.startDate)
    }
    #expect(resume.skills.map(\.keywords.count).sorted() == example.base.skills.map(\.keywords.count).sorted())
    #expect(TruthGuard.violations(base: example.base, tailored: resume) == [])
  }

  @Test("names for each change lines that stand in the base, and the text before and after", arguments: seeds)
  func provenance(seed: UInt64) {
    let example = RandomCase(seed: seed)
    let made = tailor(example)
    var lines = Dictionary(
      example.base.textLines.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    for (index, skill) in example.base.skills.enumerated() {
      lines["/skills/\(index)"] =
        skill.keywords.isEmpty ? skill.name : "\(skill.name): \(skill.keywords.joined(separator: ", "))"
    }
    let after = Dictionary(made.resume.textLines.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(made.changes.map(\.id)).count == made.changes.count)
    for change in made.changes {
      #expect(!change.sources.isEmpty && !change.reason.isEmpty)
      for source in change.sources { #expect(lines[source.path] == source.text, "\(change)") }
      if change.kind == .reworded || change.kind == .composed { #expect(after[change.path] == change.after) }
    }
  }

  @Test("puts the lines and skills first that the job asks for")
  func order() {
    let made = tailor(SampleResume.developer, asks: ["PostgreSQL", "Docker"])
    #expect(made.resume.work[0].highlights[0].contains("900 GB"))
    #expect(made.resume.skills[0].name == "Infrastructure")
    #expect(made.resume.skills[0].keywords.prefix(2) == ["PostgreSQL", "Docker"])
    #expect(made.resume.work.map(\.name) == SampleResume.developer.work.map(\.name))
  }

  @Test("writes a skill with the job's own word for it, once, where the resume has it by another name")
  func wording() {
    let made = tailor(SampleResume.developer, asks: ["Kubernetes"])
    #expect(made.resume.skills.flatMap(\.keywords).contains("Kubernetes (K8s)") == false)
    // The certificate names it already.
    let base = SampleResume.developer.with { $0.certificates = [] }
    let reworded = tailor(base, asks: ["Kubernetes"])
    #expect(reworded.resume.skills.flatMap(\.keywords).contains("Kubernetes (K8s)"))
    #expect(
      reworded.resume.work[0].highlights[0] == "Run 12 services on Kubernetes (K8s) and a Postgres cluster of 900 GB.")
  }

  @Test("leaves the wording of lines alone when only order, choice and summary may change")
  func partial() {
    let base = SampleResume.developer.with { $0.certificates = [] }
    let made = tailor(base, asks: ["Kubernetes"], scope: .partial)
    #expect(!made.changes.contains { $0.path.contains("/highlights/") && $0.kind == .reworded })
    #expect(made.resume.basics?.summary.contains("Kubernetes") == true)
  }

  @Test("says nothing of a skill that the resume does not have")
  func neverAdds() {
    let made = tailor(SampleResume.developer, asks: ["Terraform", "Kafka", "Salesforce"])
    #expect(made.resume == SampleResume.developer)
    #expect(made.changes == [])
  }

  @Test("leaves a summary in another language alone")
  func german() {
    let base = SampleResume.developer.with {
      $0.basics?.summary = "Entwicklerin mit Erfahrung in der Zahlung und mit der Logistik für die Post"
      $0.work[0].highlights = [
        "Leitung der Plattform und der Dienste mit Kubernetes", "Pflege von Python für die Bank",
      ]
      $0.work[1].highlights = []
      $0.references = []
      $0.projects = []
    }
    #expect(tailor(base, asks: ["Python"]).resume.basics?.summary == base.basics?.summary)
  }

  @Test("passes over changes that do not fit the base")
  func strangeChanges() {
    let strange = [
      Change(id: "c1", kind: .moved, path: "/work/0/highlights/99", sources: [Source(path: "/work/0/highlights/1")]),
      Change(id: "c2", kind: .moved, path: "/work/0/highlights/-1", sources: [Source(path: "/work/9/highlights/9")]),
      Change(
        id: "c3", kind: .reworded, path: "/work/0/name", before: "?", after: "!",
        sources: [Source(path: "/work/0/name")]),
      Change(id: "c4", kind: .reworded, path: "", after: "!"), Change(), Change(kind: .unrecognized(9)),
      Change(
        kind: .reworded, path: "/basics/summary", before: "?", after: "!", sources: [Source(path: "/basics/summary")]),
    ]
    let resume = TailoringEngine.apply(strange, to: SampleResume.developer)
    #expect(resume.work[0].highlights.sorted() == SampleResume.developer.work[0].highlights.sorted())
    #expect(resume.basics == SampleResume.developer.basics)
    #expect(TailoringEngine.apply(strange, to: Resume()) == Resume())
  }

  @Test("leaves out only lines that nobody asks for, of entries that are long")
  func chooses() {
    let lines = (1...12).map { "Task number \($0 * 11) of the office" } + ["Ran Docker for the office"]
    let base = Resume(work: [Work(name: "Hartwell", position: "Clerk", startDate: "2020", highlights: lines)])
    let made = tailor(base, asks: ["Docker"])
    #expect(made.resume.work[0].highlights.count == 7)
    #expect(made.resume.work[0].highlights[0] == "Ran Docker for the office")
    #expect(made.changes.filter { $0.kind == .removed }.count == 6)
  }

  private func tailor(_ example: RandomCase) -> TailoredResume {
    TailoringEngine.tailor(base: example.base, requirements: example.requirements, report: example.report)
  }

  private func tailor(_ base: Resume, asks: [String], scope: TailoringScope = .full) -> TailoredResume {
    let requirements = asks.enumerated().map { index, text in
      Requirement(id: "r\(index + 1)", text: text, kind: .skill, importance: .required)
    }
    return TailoringEngine.tailor(
      base: base, requirements: JobRequirements(requirements: requirements), scope: scope)
  }

  private static func words(_ texts: [String]) -> [String] {
    texts.flatMap { $0.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init) }
  }
}
