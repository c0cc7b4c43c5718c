import ATSDomain
import Messages
import Testing

struct ScorerTests {
  private func score(_ resume: Resume, _ job: String = Samples.job) -> AtsReport {
    Scorer.score(resume, jobDescription: job, requirements: RequirementReader.read(job))
  }

  @Test func `who has done the work scores high`() {
    #expect(score(Samples.engineer).score > 80)
  }

  @Test func `other names for the same count the same`() {
    let plain = score(Samples.engineer)
    let other = score(Samples.engineerInOtherWords)
    #expect(abs(plain.score - other.score) < 5)
    for report in [plain, other] {
      let skills = report.results.filter { $0.requirement?.kind == .skill }
      #expect(skills.allSatisfy { $0.match == .shown })
    }
  }

  @Test func `repeating the words of the job does not help`() {
    var honest = Samples.engineer
    honest.work[0].highlights = ["Built booking services in Go."]
    #expect(score(Samples.stuffed).score < score(honest).score)
    #expect(score(Samples.stuffed).score < 15)
    var more = Samples.stuffed
    more.skills += more.skills
    #expect(score(more).score <= score(Samples.stuffed).score)
    #expect(score(Samples.stuffed).parts.contains { $0.points < 0 && !$0.reason.isEmpty })
  }

  @Test func `a bare list among the work proves nothing`() {
    var stuffed = Samples.stuffed
    stuffed.work[0].highlights = ["Go, PostgreSQL, Kubernetes, continuous integration, Kafka, infrastructure as code"]
    #expect(score(stuffed).score < 20)
  }

  @Test func `what the work shows beats what is only listed`() {
    var listed = Samples.engineer
    listed.work[0].highlights = ["Built booking services."]
    listed.skills = [Skill(name: "Tools", keywords: ["Go", "PostgreSQL", "Kubernetes", "Kafka"])]
    let report = score(listed)
    #expect(report.score < score(Samples.engineer).score - 20)
    #expect(report.results.contains { $0.match == .listed })
  }

  @Test func `one more shown requirement never costs points`() {
    var resume = Samples.resume(label: "Backend Engineer", position: "Backend Engineer", highlights: [])
    var last = score(resume).score
    for line in Samples.engineer.work[0].highlights {
      resume.work[0].highlights.append(line)
      let next = score(resume).score
      #expect(next >= last)
      last = next
    }
  }

  @Test func `more years in the work never cost points`() {
    var scores: [Double] = []
    for year in [2023, 2022, 2021, 2019, 2015] {
      var resume = Samples.engineer
      resume.work[0].startDate = "\(year)-06"
      scores.append(score(resume).score)
    }
    #expect(scores == scores.sorted())
    #expect(scores[0] < scores[4])
  }

  @Test func `a position that goes on counts up to the present month`() throws {
    var resume = Samples.engineer
    resume.work[0].startDate = "2020-01"
    resume.work[0].endDate = ""
    let requirements = RequirementReader.read(Samples.job)
    let without = Scorer.score(resume, jobDescription: Samples.job, requirements: requirements)
    let now = try #require(MonthDate(year: 2024, month: 6))
    let with = Scorer.score(resume, jobDescription: Samples.job, requirements: requirements, asOf: now)
    #expect(with.score > without.score)
  }

  @Test func `every point has a reason and they add up`() {
    for resume in [Samples.engineer, Samples.engineerInOtherWords, Samples.stuffed, Resume()] {
      let report = score(resume)
      #expect(abs(report.parts.reduce(0) { $0 + $1.points } - report.score) < 0.005)
      #expect(abs(report.parts.reduce(0) { $0 + $1.pointsPossible } - 100) < 0.005)
      let judged = report.parts.filter { !["wording", "repetition"].contains($0.name) }
      let ofParts = judged.reduce(0) { $0 + $1.points }
      #expect(abs(report.results.reduce(0) { $0 + $1.points } - ofParts) < 0.005)
      #expect(report.parts.allSatisfy { !$0.reason.isEmpty })
      #expect(report.results.allSatisfy { !$0.reason.isEmpty && $0.points <= $0.pointsPossible + 0.005 })
      #expect(report.results.count == report.requirements?.requirements.count)
      #expect((0...100).contains(report.score))
    }
  }

  @Test func `evidence stands in the resume`() {
    let resume = Samples.engineer
    for result in score(resume).results {
      #expect(result.evidence.count <= 5)
      for evidence in result.evidence where evidence.path.hasPrefix("/work/0/highlights/") {
        #expect(resume.work[0].highlights.contains(evidence.text))
      }
    }
  }

  @Test func `the same input gives the same report`() {
    let first = score(Samples.engineer)
    for _ in 0..<5 { #expect(score(Samples.engineer) == first) }
  }

  @Test func `an empty resume or description gives nothing`() {
    #expect(score(Resume()).score == 0)
    #expect(score(Samples.engineer, "").score == 0)
    #expect(score(Resume(), "").parts.isEmpty)
  }

  @Test(arguments: Samples.hostileTexts.indices)
  func `hostile texts trap nowhere`(index: Int) {
    let text = Samples.hostileTexts[index]
    #expect((0...100).contains(score(Samples.engineer, text).score))
    let hostile = Resume(
      basics: Basics(name: text, label: text, summary: text),
      work: [Work(name: text, position: text, startDate: text, endDate: text, highlights: [text, text])],
      education: [Education(institution: text, area: text, studyType: text)],
      skills: [Skill(name: text, keywords: [text])])
    #expect((0...100).contains(score(hostile).score))
  }

  @Test(arguments: [
    ("2024-02", "2020-01"), ("0000", "9999"), ("2021-99", "-5"), ("May 2020", "present"), ("2020", "2019"),
    ("31/12/2199", "2200-01"), ("99999999999999999999", "1"),
  ])
  func `odd dates trap nowhere`(start: String, end: String) {
    var resume = Samples.engineer
    resume.work[0].startDate = start
    resume.work[0].endDate = end
    #expect((0...100).contains(score(resume).score))
  }
}
