import JSON
import NIOCore
import NIOHTTP1
import NIOPosix
import Testing

/// What a hostile or mistaken client gets, through the whole suite.
@Suite struct BadInputTests {
  @Test func everyBadRequestGetsAClearDocumentedAnswer() async throws {
    try await RunningSuite.with { suite in
      let (person, _) = try await suite.api.signedUp("maren@example.org")
      let (stranger, _) = try await suite.api.signedUp("stranger@example.org")
      let uploaded = try await person.upload(SampleFile.text)
      let parse = try await person.end(of: try #require(uploaded.json["id"]?.text))
      let resumeId = try #require(parse["result"]?["resumeId"]?.text)

      let foreign = try await stranger.get("/resumes/\(resumeId)")
      expect(foreign, 404, "resume_not_found")
      let foreignCheck = try await stranger.post(
        "/ats-checks", [.init("resumeId", .string(resumeId)), .init("jobDescription", .string("A job."))])
      #expect(foreignCheck.status == 404 || foreignCheck.status == 202)
      if let id = foreignCheck.json["id"]?.text {
        let end = try await stranger.end(of: id)
        #expect(end["state"]?.text == "failed")
        #expect(end["problem"]?["code"]?.text == "resume_not_found")
      }
      expect(try await stranger.get("/operations/\(uploaded.json["id"]?.text ?? "")"), 404, "operation_not_found")

      expect(try await suite.api.get("/me"), 401, "not_signed_in")
      let long = try await person.post(
        "/ats-checks",
        [
          .init("resumeId", .string(resumeId)),
          .init("jobDescription", .string(String(repeating: "a", count: 50_001))),
        ])
      #expect((400...422).contains(long.status))
      #expect(long.code == "job_description_too_long")

      let deep = try await person.send(
        .POST, "/ats-checks", headers: [("Content-Type", "application/json")],
        body: Array(String(repeating: "[", count: 100_000).utf8))
      #expect((400...422).contains(deep.status))
      #expect(!deep.code.isEmpty)
      let huge = try await person.send(
        .POST, "/ats-checks", headers: [("Content-Type", "application/json")],
        body: [UInt8](repeating: UInt8(ascii: " "), count: 2_000_000))
      #expect(huge.status == 413)

      let crossSite = try await suite.api.send(
        .POST, "/session",
        headers: [
          ("Content-Type", "application/json"), ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://evil.example"),
        ], body: Array("{}".utf8))
      #expect(crossSite.status == 403)
      #expect(!crossSite.code.isEmpty)

      let executable = SampleFile(name: "resume.pdf", mediaType: "application/pdf", content: [0x4D, 0x5A, 0x90, 0x00])
      let refused = try await person.upload(executable)
      #expect((400...422).contains(refused.status))
      #expect(!refused.code.isEmpty)
      expect(try await person.get("/nothing-here"), 404, "not_found")
    }
  }

  private func expect(_ answer: ApiAnswer, _ status: Int, _ code: String) {
    #expect(answer.status == status, "\(answer.text)")
    #expect(answer.code == code, "\(answer.text)")
    #expect(answer.headers["content-type"]?.hasPrefix("application/problem+json") == true)
    #expect(answer.json["requestId"]?.text?.isEmpty == false)
    #expect(answer.json["nextStep"]?.text?.isEmpty == false)
  }
}
