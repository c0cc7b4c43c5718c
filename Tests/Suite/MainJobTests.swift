import JSON
import TestSupport
import Testing

@Suite struct MainJobTests {
  @Test func aResumeInAnyFormatGoesFromUploadToExport() async throws {
    try await RunningSuite.with { suite in
      let (person, _) = try await suite.api.signedUp("maren@example.org")
      for file in [try SampleFile.pdf(), try SampleFile.docx(), SampleFile.text] {
        try await goThrough(file, as: person)
      }
    }
  }

  @Test func theServicesTrustEachOtherByCertificate() async throws {
    let authority = try TestAuthority()
    try await RunningSuite.with(securedBy: authority) { suite in
      let (person, _) = try await suite.api.signedUp("maren@example.org")
      try await goThrough(SampleFile.text, as: person)
    }
  }

  private func goThrough(_ file: SampleFile, as person: ApiClient) async throws {
    let job = try SampleFile.job()
    let uploaded = try await person.upload(file)
    try #require(uploaded.status == 202, "\(file.name): \(uploaded.text)")
    let parse = try await person.end(of: try #require(uploaded.json["id"]?.text))
    let resumeId = try #require(parse["result"]?["resumeId"]?.text, "\(file.name): \(parse)")
    let resume = try await person.get("/resumes/\(resumeId)?format=jsonresume")
    #expect(resume.json["basics"]?["name"]?.text?.isEmpty == false)
    #expect(resume.json["work"]?.array?.isEmpty == false)

    let members: [JSONValue.Member] = [.init("resumeId", .string(resumeId)), .init("jobDescription", .string(job))]
    let check = try await person.post("/ats-checks", members)
    try #require(check.status == 202, "\(check.text)")
    let checked = try await person.end(of: try #require(check.json["id"]?.text))
    let report = try await person.get("/ats-checks/\(try #require(checked["result"]?["reportId"]?.text))")
    let score = try #require(report.json["score"]?.double)
    #expect(score > 0 && score <= 100)
    #expect(report.json["parts"]?.array?.isEmpty == false)

    let tailor = try await person.post("/tailorings", members)
    try #require(tailor.status == 202, "\(tailor.text)")
    let tailored = try await person.end(of: try #require(tailor.json["id"]?.text))
    let tailoringId = try #require(tailored["result"]?["tailoringId"]?.text, "\(tailored)")
    let tailoring = try await person.get("/tailorings/\(tailoringId)")
    let before = try #require(tailoring.json["before"]?["score"]?.double)
    let after = try #require(tailoring.json["after"]?["score"]?.double)
    #expect(before == score)
    #expect(after >= before)
    for change in tailoring.json["changes"]?.array ?? [] {
      #expect(change["sources"]?.array?.isEmpty == false)
    }
    let pdf = try await person.get("/tailorings/\(tailoringId)/export?format=pdf")
    #expect(pdf.body.starts(with: Array("%PDF-".utf8)))
    let text = try await person.get("/tailorings/\(tailoringId)/export?format=txt")
    #expect(text.text.contains(try #require(resume.json["basics"]?["name"]?.text)))
    let json = try await person.get("/tailorings/\(tailoringId)/export?format=jsonresume")
    #expect(json.json["basics"]?["name"] == resume.json["basics"]?["name"])
  }

  @Test func theSameFileAgainIsTheSameResume() async throws {
    try await RunningSuite.with { suite in
      let (person, _) = try await suite.api.signedUp("maren@example.org")
      var ids: Set<String> = []
      for _ in 1...2 {
        let operation = try await person.upload(SampleFile.text)
        let end = try await person.end(of: try #require(operation.json["id"]?.text, "\(operation.text)"))
        ids.insert(try #require(end["result"]?["resumeId"]?.text, "\(end)"))
      }
      #expect(ids.count == 1)
    }
  }
}
