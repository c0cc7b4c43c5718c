import FramedRPC
import JSON
import Messages
import NIOHTTP1
import Postgres
import ServiceKit
import Testing

@testable import EdgeService

@Suite struct OperationTests {
  private let wish = "{\"resumeId\":\"00000000-0000-4000-8000-000000000009\",\"jobDescription\":\"<p>Go and SQL</p>\"}"

  @Test func aCheckIsHandedOverOnceAndItsReportFound() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let first = try await edge.post("/api/v1/ats-checks", wish, token: token, headers: [("Idempotency-Key", "k")])
      #expect(first.status == 202, "\(first.text)")
      let id = try #require(first.json["id"]?.text)
      #expect(edge.ats.requests[id]?.jobDescription == "Go and SQL")
      let again = try await edge.post("/api/v1/ats-checks", wish, token: token, headers: [("Idempotency-Key", "k")])
      #expect(again.json["id"]?.text == id)
      #expect(edge.ats.calls == 1)
      let report = try await edge.send(.GET, "/api/v1/ats-checks/\(id)", token: token)
      #expect(report.json["score"]?.double == 61.5)
      let other = wish.replacing("SQL", with: "Rust")
      let reused = try await edge.post("/api/v1/ats-checks", other, token: token, headers: [("Idempotency-Key", "k")])
      #expect(reused.code == "idempotency_key_reused")
    }
  }

  @Test func whatTheServiceRefusesNeverWas() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      edge.ats.refuse(.catalogued("resume_not_found"))
      let answer = try await edge.post("/api/v1/ats-checks", wish, token: token)
      #expect(answer.status == 404 && answer.code == "resume_not_found")
      edge.ats.refuse(.catalogued("daily_limit_reached", detail: "You've used 10/10 daily checks."))
      let limited = try await edge.post("/api/v1/ats-checks", wish, token: token)
      #expect(limited.status == 429)
      #expect(limited.json["detail"]?.text == "You've used 10/10 daily checks.")
      let left = try await edge.pool.query("select count(*) as number from operations")
      #expect(try left.first?.int("number") == 0)
      for (text, code) in [
        ("   ", "job_description_empty"), (String(repeating: "a", count: 50_001), "job_description_too_long"),
      ] {
        let refused = try await edge.post(
          "/api/v1/ats-checks",
          "{\"resumeId\":\"00000000-0000-4000-8000-000000000009\",\"jobDescription\":\"\(text)\"}", token: token)
        #expect(refused.code == code && refused.status == 422)
      }
    }
  }

  @Test func aCheckWaitsForAServiceThatIsAwayAndIsHandedOverLater() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      edge.ats.refuse(.catalogued("unavailable"))
      let answer = try await edge.post("/api/v1/ats-checks", wish, token: token)
      #expect(answer.status == 202, "\(answer.text)")
      #expect(answer.json["state"]?.text == "queued")
      let id = try #require(answer.json["id"]?.text)
      let waiting = try await edge.send(.GET, "/api/v1/operations/\(id)", token: token)
      #expect(waiting.json["state"]?.text == "queued")
      let second = try await edge.post("/api/v1/ats-checks", wish, token: token)
      #expect(second.code == "operation_running")
      edge.ats.refuse(nil)
      _ = try await edge.pool.execute("update operations set submitting_until_ms = 0")
      try await edge.abandoned.takeUp()
      #expect(edge.ats.requests[id]?.jobDescription == "Go and SQL")
      let end = try await edge.send(.GET, "/api/v1/operations/\(id)", token: token)
      #expect(end.json["result"]?["reportId"]?.text == id)
      let kept = try await edge.pool.query(
        "select request is null as gone, ended_at_ms is not null as over from operations")
      #expect(try kept.first?.bool("gone") == true)
      #expect(try kept.first?.bool("over") == true)
    }
  }

  @Test func aServiceThatCannotBeReachedKeepsNobodyWaiting() async throws {
    try await RunningEdge.with(atsIsAway: true) { edge in
      let token = try await edge.signedUp("maren@example.org")
      let clock = ContinuousClock()
      let began = clock.now
      let answer = try await edge.post("/api/v1/ats-checks", wish, token: token)
      #expect(answer.status == 202)
      #expect(clock.now - began < .seconds(12))
      let tailoring = try await edge.send(
        .GET, "/api/v1/tailorings/00000000-0000-4000-8000-000000000009", token: token)
      #expect(tailoring.status == 503)
      #expect(tailoring.code == "service_unavailable")
    }
  }

  @Test func anotherPersonsOperationIsNotThere() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let stranger = try await edge.signedUp("stranger@example.org")
      let answer = try await edge.upload(Array("a resume".utf8), token: token)
      let id = try #require(answer.json["id"]?.text)
      for path in ["", "/events"] {
        #expect(
          try await edge.send(.GET, "/api/v1/operations/\(id)\(path)", token: stranger).code == "operation_not_found")
      }
      let cancelled = try await edge.send(.POST, "/api/v1/operations/\(id)/cancel", token: stranger)
      #expect(cancelled.code == "operation_not_found")
      let own = try await edge.send(.POST, "/api/v1/operations/\(id)/cancel", token: token)
      #expect(own.json["state"]?.text == "cancelled")
    }
  }

  @Test func fiftyPeopleAtOnceAreAllServed() async throws {
    try await RunningEdge.with { edge in
      // One after the other: hashing passwords is made to be slow, and is not what is asked here.
      var tokens: [String] = []
      for caller in 1...50 { tokens.append(try await edge.signedUp("caller\(caller)@example.org")) }
      let statuses = try await withThrowingTaskGroup(of: [Int].self) { group in
        for token in tokens {
          group.addTask {
            let upload = try await edge.upload([UInt8](repeating: 65, count: 100_000), token: token)
            let check = try await edge.post("/api/v1/ats-checks", wish, token: token)
            let id = check.json["id"]?.text ?? ""
            let end = try await edge.send(.GET, "/api/v1/operations/\(id)", token: token)
            return [upload.status, check.status, end.status]
          }
        }
        return try await group.reduce(into: [[Int]]()) { $0.append($1) }
      }
      #expect(statuses == Array(repeating: [202, 202, 200], count: 50))
      #expect(edge.parser.uploads.count == 50)
    }
  }
}
