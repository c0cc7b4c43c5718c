import JSON
import Postgres
import Testing

/// Kill -9 of any service between any two steps: every operation ends, and has happened once.
@Suite(.serialized) struct CrashTests {
  @Test(arguments: SuiteService.allCases)
  func everyOperationEndsOnceThoughAServiceIsKilledBetweenTheSteps(victim: SuiteService) async throws {
    try await RunningSuite.with { suite in
      let (person, personId) = try await suite.api.signedUp("maren@example.org")
      let job = try SampleFile.job()

      let upload = try await person.persistently { try await person.upload(SampleFile.text, headers: $0) }
      let parseId = try #require(upload.json["id"]?.text, "\(upload.text)")
      try await suite.killAndStartAgain(victim)
      let parse = try await person.end(of: parseId)
      try #require(parse["state"]?.text == "succeeded", "\(parse)")
      let resumeId = try #require(parse["result"]?["resumeId"]?.text)

      try await suite.killAndStartAgain(victim)
      let members: [JSONValue.Member] = [.init("resumeId", .string(resumeId)), .init("jobDescription", .string(job))]
      let check = try await person.persistently { try await person.post("/ats-checks", members, headers: $0) }
      let checkId = try #require(check.json["id"]?.text, "\(check.text)")
      try await suite.killAndStartAgain(victim)
      let checked = try await person.end(of: checkId)
      try #require(checked["state"]?.text == "succeeded", "\(checked)")

      try await suite.killAndStartAgain(victim)
      let tailor = try await person.persistently { try await person.post("/tailorings", members, headers: $0) }
      let tailorId = try #require(tailor.json["id"]?.text, "\(tailor.text)")
      try await suite.killAndStartAgain(victim)
      let tailored = try await person.end(of: tailorId)
      try #require(tailored["state"]?.text == "succeeded", "\(tailored)")

      try await suite.killAndStartAgain(victim)
      let export = try await person.persistently { _ in
        try await person.get("/tailorings/\(tailorId)/export?format=pdf")
      }
      #expect(export.body.starts(with: Array("%PDF-".utf8)))

      #expect(try await suite.count("select count(*) from resumes", in: .parser) == 1)
      #expect(try await suite.count("select count(*) from ended_jobs", in: .parser) == 1)
      #expect(try await suite.count("select count(*) from reports", in: .ats) == 1)
      #expect(try await suite.count("select count(*) from ended_jobs", in: .ats) == 1)
      #expect(try await suite.count("select count(*) from tailorings", in: .tailor) == 1)
      #expect(try await suite.count("select count(*) from ended_jobs", in: .tailor) == 1)
      #expect(
        try await suite.count(
          "select coalesce(sum(used), 0) from quota_days where person_id = '\(personId)'", in: .billing) == 2)
    }
  }
}
