import FramedRPC
import JSON
import Messages
import NIOHTTP1
import Postgres
import Testing

@testable import EdgeService

@Suite struct UploadTests {
  private let resumeId = "00000000-0000-4000-8000-000000000009"

  @Test func aFileReachesParserAsItWasAndBecomesAResume() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      var content = Array("Maren Keller\r\n--b0un\r\n".utf8)
      for place in 0..<3_000_000 { content.append(UInt8(truncatingIfNeeded: place &* 31 ^ place >> 8)) }
      let answer = try await edge.upload(content, name: "../My CV.txt", token: token)
      #expect(answer.status == 202, "\(answer.text)")
      let id = try #require(answer.json["id"]?.text)
      #expect(answer.json["kind"]?.text == "parse")
      #expect(answer.headers.first(name: "Location") == "/api/v1/operations/\(id)")
      let upload = try #require(edge.parser.uploads[id])
      #expect(upload.content == content)
      #expect(upload.fileName == "My CV.txt")
      #expect(upload.mediaType == "text/plain")
      edge.parser.succeed(id, resumeId: resumeId)
      let end = try await edge.send(.GET, "/api/v1/operations/\(id)", token: token)
      #expect(end.json["state"]?.text == "succeeded")
      #expect(end.json["result"]?["resumeId"]?.text == resumeId)
      let resume = try await edge.send(.GET, "/api/v1/resumes/\(resumeId)?format=jsonresume", token: token)
      #expect(resume.json["basics"]?["name"]?.text == "Maren Keller")
    }
  }

  @Test func whatIsNoResumeIsRefusedBeforeParserHasIt() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let text = Array("text of a resume".utf8)
      let cases: [(name: String, type: String, content: [UInt8], code: String)] = [
        ("resume.pdf", "application/pdf", [0x4D, 0x5A, 0x90, 0], "type_mismatch"),
        ("resume.pdf", "image/png", Array("%PDF-1.4".utf8), "type_mismatch"),
        ("resume.exe", "text/plain", text, "unsupported_type"),
        ("resume.odt", "application/vnd.oasis.opendocument.text", text, "open_document"),
        ("resume.exe.txt", "text/plain", text, "suspicious_name"),
        ("resume.txt", "text/plain", [], "empty"),
        ("resume.txt", "text/plain", [UInt8](repeating: 65, count: 10 * 1_048_576 + 1), "too_large"),
      ]
      for one in cases {
        let answer = try await edge.upload(one.content, name: one.name, type: one.type, token: token)
        #expect(answer.code == one.code, "\(one.name): \(answer.text)")
      }
      let noForm = try await edge.send(.POST, "/api/v1/resumes", token: token, body: text)
      #expect(noForm.code == "unsupported_media_type")
      let form = [("Content-Type", "multipart/form-data; boundary=b0und")]
      let noFile = try await edge.send(
        .POST, "/api/v1/resumes", token: token, headers: form,
        body: Array("--b0und\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b0und--".utf8))
      #expect(noFile.code == "file_missing")
      let cutOff = try await edge.send(
        .POST, "/api/v1/resumes", token: token, headers: form,
        body: Array(
          "--b0und\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nMaren Keller".utf8))
      #expect(cutOff.code == "invalid_request")
      #expect(edge.parser.uploads.isEmpty)
      let left = try await edge.pool.query("select count(*) as number from operations")
      #expect(try left.first?.int("number") == 0)
    }
  }

  @Test func theSameKeyIsTheSameUpload() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let first = try await edge.upload(Array("a resume".utf8), token: token, key: "k1")
      let again = try await edge.upload(Array("a resume".utf8), token: token, key: "k1")
      #expect(again.status == 202)
      #expect(again.json["id"] == first.json["id"])
      #expect(edge.parser.submitCalls == 1)
      let other = try await edge.upload(Array("another one".utf8), token: token, key: "k1")
      #expect(other.code == "idempotency_key_reused")
      let second = try await edge.upload(Array("a resume".utf8), token: token, key: "k2")
      #expect(second.code == "operation_running")
      #expect(second.status == 409)
    }
  }

  @Test func anUploadThatACrashInterruptedIsToldAndContinuesUnderItsKey() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let first = try await edge.upload(Array("a resume".utf8), token: token, key: "k1")
      let id = try #require(first.json["id"]?.text)
      // As Edge leaves it when it is killed before Parser had everything.
      let job = "00000000-0000-4000-8000-0000000000aa"
      _ = try await edge.pool.execute(
        """
        update operations set acknowledged_at_ms = null, request_hash = null, id = $2::uuid, job_id = $2::uuid,
          submitting_until_ms = 0 where id = $1::uuid
        """, [.text(id), .text(job)])
      try await edge.abandoned.takeUp()
      let told = try await edge.send(.GET, "/api/v1/operations/\(job)", token: token)
      #expect(told.json["state"]?.text == "failed")
      #expect(told.json["problem"]?["code"]?.text == "upload_interrupted")
      let again = try await edge.upload(Array("a resume".utf8), token: token, key: "k1")
      #expect(again.json["id"]?.text == job, "\(again.text)")
      edge.parser.succeed(job, resumeId: resumeId)
      let end = try await edge.send(.GET, "/api/v1/operations/\(job)", token: token)
      #expect(end.json["state"]?.text == "succeeded")
    }
  }

  @Test func anUploadThatParserHasIsFoundAgain() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let first = try await edge.upload(Array("a resume".utf8), token: token)
      let id = try #require(first.json["id"]?.text)
      // As Edge leaves it when it is killed before Parser's answer is on record.
      _ = try await edge.pool.execute("update operations set acknowledged_at_ms = null, submitting_until_ms = 0")
      edge.parser.succeed(id, resumeId: resumeId)
      try await edge.abandoned.takeUp()
      let end = try await edge.send(.GET, "/api/v1/operations/\(id)", token: token)
      #expect(end.json["result"]?["resumeId"]?.text == resumeId)
    }
  }
}
