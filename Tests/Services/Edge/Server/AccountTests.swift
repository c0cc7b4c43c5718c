import AsyncHTTPClient
import JSON
import NIOHTTP1
import Postgres
import Testing

@Suite struct AccountTests {
  private let credentials = "{\"email\":\"maren@example.org\",\"password\":\"correct horse battery\"}"

  @Test func aBrowserSignsUpInAndOut() async throws {
    try await RunningEdge.with { edge in
      let made = try await edge.post("/api/v1/accounts", credentials)
      #expect(made.status == 201)
      #expect(made.json["person"]?["email"]?.text == "maren@example.org")
      let cookie = try #require(made.headers.first(name: "Set-Cookie"))
      #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
      let sent = ("Cookie", String(cookie.prefix { $0 != ";" }))

      let me = try await edge.send(.GET, "/api/v1/me", headers: [sent])
      #expect(me.status == 200)
      #expect(me.json["person"]?["id"] == made.json["person"]?["id"])
      let forged = try await edge.send(.DELETE, "/api/v1/session", headers: [sent])
      #expect(forged.status == 403)
      #expect(forged.code == "cross_site_request")
      let out = try await edge.send(.DELETE, "/api/v1/session", headers: [sent, ("X-RoleReady", "1")])
      #expect(out.status == 204)
      #expect(try await edge.send(.GET, "/api/v1/me", headers: [sent]).code == "not_signed_in")
    }
  }

  @Test func whatCannotBeAnAccountIsRefused() async throws {
    try await RunningEdge.with { edge in
      #expect(try await edge.post("/api/v1/accounts", credentials).status == 201)
      let cases = [
        (credentials, "email_taken"), ("{\"email\":\"maren\",\"password\":\"correct horse battery\"}", "invalid_email"),
        ("{\"email\":\"a@example.org\",\"password\":\"short\"}", "weak_password"),
        ("{\"email\":\"a@example.org\"}", "invalid_request"), ("{\"email\":1,\"password\":[]}", "invalid_request"),
        ("[]", "invalid_request"), ("{", "invalid_request"), ("", "invalid_request"),
      ]
      for (body, code) in cases {
        let answer = try await edge.post("/api/v1/accounts", body)
        #expect(answer.code == code, "\(body): \(answer.text)")
        #expect((400..<500).contains(answer.status))
      }
      let form = try await edge.send(.POST, "/api/v1/accounts", body: Array(credentials.utf8))
      #expect(form.code == "unsupported_media_type")
    }
  }

  @Test func guessingAPasswordEndsSoon() async throws {
    try await RunningEdge.with { edge in
      _ = try await edge.signedUp("maren@example.org")
      let wrong = "{\"email\":\"maren@example.org\",\"password\":\"wrong horse battery\"}"
      for _ in 1...10 { #expect(try await edge.post("/api/v1/session", wrong).code == "wrong_credentials") }
      let refused = try await edge.post("/api/v1/session", credentials)
      #expect(refused.code == "rate_limited")
      #expect((Int(refused.headers.first(name: "Retry-After") ?? "") ?? 0) > 60)
      let stranger = "{\"email\":\"nobody@example.org\",\"password\":\"wrong horse battery\"}"
      #expect(try await edge.post("/api/v1/session", stranger).code == "wrong_credentials")
    }
  }

  @Test func aTokenIsNotKeptInTheDatabase() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let rows = try await edge.pool.query("select sessions::text || people::text as all from sessions, people")
      #expect(!rows.isEmpty)
      for row in rows {
        let all = try row.text("all")
        #expect(!all.contains(token))
        #expect(!all.contains("correct horse"))
      }
    }
  }
}
