import Contract
import Foundation
import FramedRPC
import JSON
import Messages
import Testing

@testable import ParserService

/// Parser's calls, against the program on a real database.
@Suite(.serialized) struct ServiceTests {
  private static let text = Array(
    "Ann Lee\nann@example.org\n\nEXPERIENCE\nNurse, City Hospital, 2019 - 2021\n- Cared for 12 patients a shift.\n".utf8
  )

  @Test func anUploadIsReadAndEverythingOfItCanBeHad() async throws {
    try await RunningParser.with { parser in
      let ann = Uploader(client: parser.client)
      let reply = try await persistently { try await ann.upload(Self.text, named: "My CV.txt") }
      #expect(!reply.alreadyKnown)
      let seen = try await parser.client.watchJob(JobRequest(jobId: reply.jobId), ann.options) { statuses in
        try await statuses.reduce(into: [JobStatus]()) { $0.append($1) }
      }
      #expect(seen.last?.state == .succeeded)
      #expect(seen.last?.percent == 100)
      #expect(seen.last?.resultId == reply.resumeId)
      #expect(seen.map(\.percent) == seen.map(\.percent).sorted())

      let request = GetResumeRequest(resumeId: reply.resumeId)
      let resume = try await parser.client.getResume(request, ann.options)
      #expect(resume.resume?.basics?.name == "Ann Lee")
      #expect(resume.lines.map(\.text).contains("Ann Lee"))
      #expect(resume.engine == .embedded)
      #expect(resume.fileName == "My CV.txt")
      let list = try await parser.client.listResumes(ListResumesRequest(), ann.options)
      #expect(list.resumes.map(\.personName) == ["Ann Lee"])
      let download = DownloadFileRequest(resumeId: reply.resumeId)
      let file = try await parser.client.downloadFile(download, ann.options) { chunks in
        try await chunks.reduce(into: [UInt8]()) { $0 += $1.content }
      }
      #expect(file == Self.text)
      let export = try await parser.client.exportResume(ExportResumeRequest(resumeId: reply.resumeId), ann.options)
      #expect(export.fileName == "My CV.json")
      let document = try JSONValue.parse(export.jsonResume, limits: .resume)
      #expect(document["basics"]?["name"]?.text == "Ann Lee")

      try await expectNotFound { try await parser.client.getResume(request, Uploader(client: parser.client).options) }
      _ = try await parser.client.deleteResume(DeleteResumeRequest(resumeId: reply.resumeId), ann.options)
      try await expectNotFound { try await parser.client.getResume(request, ann.options) }
    }
  }

  @Test func theSameFileIsTheSameResumeAndTheSameJobTheSameAnswer() async throws {
    try await RunningParser.with { parser in
      let ann = Uploader(client: parser.client)
      let jobId = UUID().uuidString.lowercased()
      let first = try await persistently { try await ann.upload(Self.text, named: "cv.txt", jobId: jobId) }
      let again = try await ann.upload(Self.text, named: "cv.txt", jobId: jobId)
      #expect(again.resumeId == first.resumeId)
      #expect(again.jobId == jobId)
      #expect(again.alreadyKnown)
      let other = try await ann.upload(Self.text, named: "other name.txt")
      #expect(other.resumeId == first.resumeId)
      #expect(other.alreadyKnown)
      #expect(try await ann.end(of: other.jobId).resultId == first.resumeId)
      let bob = try await Uploader(client: parser.client).upload(Self.text, named: "cv.txt")
      #expect(bob.resumeId != first.resumeId)
      await #expect { try await ann.upload(Array("Other".utf8), named: "cv.txt", jobId: jobId) } throws: {
        ($0 as? RPCError)?.errorCode == "invalid_request"
      }
    }
  }

  @Test func aFileThatCannotBeReadEndsItsJobWithItsCodeAndIsKept() async throws {
    try await RunningParser.with { parser in
      let ann = Uploader(client: parser.client)
      let cut = Array("%PDF-1.7\n1 0 obj\n<< /Type /Cat".utf8)
      let reply = try await persistently { try await ann.upload(cut, named: "cv.pdf") }
      let end = try await ann.end(of: reply.jobId)
      #expect(end.state == .failed)
      #expect(end.problem?.code == "corrupt")
      let kept = try await parser.client.getResume(GetResumeRequest(resumeId: reply.resumeId), ann.options)
      #expect(kept.parsedAtMilliseconds == 0)
      await #expect { try await ann.upload(Array("{\\rtf1".utf8), named: "cv.docx") } throws: {
        ($0 as? RPCError)?.errorCode == "rich_text"
      }
    }
  }

  @Test func cancellingEndsTheReading() async throws {
    let script = try ExtractorFolder.script("exec /bin/sleep 60")
    try await RunningParser.with(["EXTRACTOR": script]) { parser in
      let ann = Uploader(client: parser.client)
      let reply = try await persistently { try await ann.upload(Self.text, named: "cv.txt") }
      let start = ContinuousClock.now
      let last = try await parser.client.watchJob(JobRequest(jobId: reply.jobId), ann.options) { statuses in
        var last = JobStatus()
        for try await status in statuses {
          if status.stage == "Extracting", last.stage != "Extracting" {
            _ = try await parser.client.cancelJob(JobRequest(jobId: reply.jobId), ann.options)
          }
          last = status
        }
        return last
      }
      #expect(last.state == .cancelled)
      #expect(ContinuousClock.now - start < .seconds(20))
    }
  }

  @Test func whatTheScannerDoesNotCallCleanIsNotKept() async throws {
    try await ScriptedClamd.answering(
      { $0 == Self.text ? .says("stream: OK\0") : .says("stream: Test.Virus FOUND\0") },
      to: { address in
        guard case .tcp(let place) = address else { return }
        try await RunningParser.with(["CLAMAV_SOCKET": "tcp://\(place)"]) { parser in
          let ann = Uploader(client: parser.client)
          _ = try await persistently { try await ann.upload(Self.text, named: "cv.txt") }
          await #expect { try await ann.upload(Array("virus".utf8), named: "cv.txt") } throws: {
            ($0 as? RPCError)?.errorCode == "infected"
          }
          let list = try await parser.client.listResumes(ListResumesRequest(), ann.options)
          #expect(list.resumes.count == 1)
        }
      })
  }

  /// Kill -9 between and during uploads and readings: what was acknowledged is read in the end, once.
  @Test func nothingAcknowledgedIsLostThoughParserIsKilledAtAnyMoment() async throws {
    // Some time for the kill to fall into.
    let script = try ExtractorFolder.script("/bin/sleep 0.05; exec \(ExtractorFolder.program) \"$@\"")
    try await RunningParser.with(["EXTRACTOR": script]) { parser in
      let ann = Uploader(client: parser.client)
      var acknowledged: [SubmitParseReply] = []
      for round in 0..<6 {
        async let killing: Void = {
          try await Task.sleep(for: .milliseconds(.random(in: 0...150)))
          parser.kill()
          try parser.start()
        }()
        let content = Self.text + Array("Round \(round)\n".utf8)
        acknowledged.append(try await ann.uploadPersistently(content, named: "cv.txt"))
        try await killing
      }
      for reply in acknowledged {
        let end = try await ann.end(of: reply.jobId)
        #expect(end.state == .succeeded)
        let request = GetResumeRequest(resumeId: reply.resumeId)
        #expect(try await parser.client.getResume(request, ann.options).resume?.basics?.name == "Ann Lee")
      }
      #expect(Set(acknowledged.map(\.resumeId)).count == 6)
      let list = try await parser.client.listResumes(ListResumesRequest(limit: 100), ann.options)
      #expect(list.resumes.count == 6)
    }
  }

  /// Waits until the service is there.
  private func persistently<Output>(_ call: () async throws -> Output) async throws -> Output {
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      do { return try await call() } catch let error as RPCError {
        guard error.code == .unavailable, ContinuousClock.now < deadline else { throw error }
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  private func expectNotFound<Output>(_ call: () async throws -> Output) async throws {
    await #expect { _ = try await call() } throws: { ($0 as? RPCError)?.errorCode == "resume_not_found" }
  }
}
