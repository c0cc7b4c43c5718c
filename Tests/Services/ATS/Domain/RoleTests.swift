import ATSDomain
import Messages
import Testing

struct RoleTests {
  /// The points for the role alone.
  private func role(_ position: String, for title: String, label: String = "") -> Double {
    let job = "\(title)\nExample Ltd\n\nYou bring patience."
    let resume = Samples.resume(label: label, position: position, highlights: [])
    let report = Scorer.score(resume, jobDescription: job, requirements: RequirementReader.read(job))
    guard let part = report.parts.first(where: { $0.name == "role" }) else { return -1 }
    return part.points / part.pointsPossible
  }

  @Test(arguments: [
    ("RN, Medical ICU", "Registered Nurse, Intensive Care"), ("Back-end developer", "Senior Backend Engineer"),
    ("General Ledger Accountant", "Accountant"), ("Teacher of Mathematics", "Mathematics Teacher"),
  ])
  func `the same work under another name is the same`(position: String, title: String) {
    #expect(role(position, for: title) > 0.8)
  }

  @Test(arguments: [("Frontend developer", "Backend Engineer"), ("Nursing assistant", "Registered Nurse")])
  func `near work counts in part`(position: String, title: String) {
    let points = role(position, for: title)
    #expect(points > 0.2 && points < 0.8)
  }

  @Test(arguments: [("Barista", "Backend Engineer"), ("Accountant", "Registered Nurse"), ("", "Sous Chef")])
  func `other work counts for nothing`(position: String, title: String) {
    #expect(role(position, for: title) < 0.2)
  }

  @Test func `what somebody calls themselves counts little without such work`() {
    #expect(role("Barista", for: "Backend Engineer", label: "Backend Engineer") < 0.2)
    #expect(role("Software developer", for: "Backend Engineer", label: "Backend Engineer") > 0.8)
  }
}
