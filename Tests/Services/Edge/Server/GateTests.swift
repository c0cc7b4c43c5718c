import Foundation
import JSON
import NIOHTTP1
import Testing

/// What holds for every request.
@Suite struct GateTests {
  @Test func everyAnswerCarriesTheSecurityHeadersAndARequestId() async throws {
    try await RunningEdge.with { edge in
      for path in ["/", "/js/app.js", "/nothing", "/api/v1/me", "/api/v1/nothing"] {
        let answer = try await edge.send(.GET, path)
        let policy = answer.headers.first(name: "Content-Security-Policy") ?? ""
        #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(path)")
        #expect(answer.headers.first(name: "X-Content-Type-Options") == "nosniff")
        #expect(answer.headers.first(name: "X-Frame-Options") == "DENY")
        #expect(answer.headers.first(name: "X-Request-Id")?.isEmpty == false)
        #expect(answer.headers.first(name: "Strict-Transport-Security") == nil)
      }
    }
  }

  @Test func behindHTTPSTheCookieIsBoundToTheHost() async throws {
    try await RunningEdge.with(["PUBLIC_URL": "https://roleready.example"]) { edge in
      let made = try await edge.post(
        "/api/v1/accounts", "{\"email\":\"a@example.org\",\"password\":\"correct horse battery\"}",
        headers: [("Origin", "https://roleready.example")])
      #expect(made.headers.first(name: "Set-Cookie")?.hasPrefix("__Host-roleready=rr_") == true)
      #expect(made.headers.first(name: "Set-Cookie")?.hasSuffix("; Secure") == true)
      #expect(made.headers.first(name: "Strict-Transport-Security")?.isEmpty == false)
    }
  }

  @Test func aProblemSaysWhatToDoNext() async throws {
    try await RunningEdge.with { edge in
      let answer = try await edge.send(.GET, "/api/v1/me", headers: [("X-Request-Id", "given-by-the-client")])
      #expect(answer.status == 401)
      #expect(answer.headers.first(name: "Content-Type") == "application/problem+json")
      for key in ["code", "title", "detail", "nextStep"] { #expect(answer.json[key]?.text?.isEmpty == false) }
      #expect(answer.json["requestId"]?.text == "given-by-the-client")
      let hostile = try await edge.send(.GET, "/api/v1/me", headers: [("X-Request-Id", "a\"b{}")])
      #expect(hostile.json["requestId"]?.text != "a\"b{}")
    }
  }

  @Test func wrongPathsMethodsAndBodiesAreToldApart() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      #expect(try await edge.send(.GET, "/api/v1/nothing", token: token).code == "not_found")
      let method = try await edge.send(.PUT, "/api/v1/resumes", token: token)
      #expect(method.status == 405)
      #expect(method.headers.first(name: "Allow")?.contains("POST") == true)
      let deep = try await edge.post("/api/v1/ats-checks", String(repeating: "[", count: 100_000), token: token)
      #expect(deep.code == "invalid_request")
      let huge = try await edge.post("/api/v1/ats-checks", String(repeating: " ", count: 2_000_000), token: token)
      #expect(huge.status == 413)
      for id in ["x", "../../etc/passwd", "%00", "' or 1=1 --"] {
        let path = id.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        #expect(try await edge.send(.GET, "/api/v1/operations/\(path)", token: token).status == 404)
        #expect(try await edge.send(.GET, "/api/v1/resumes/\(path)", token: token).status == 404)
      }
      let crossSite = try await edge.post("/api/v1/session", "{}", headers: [("Sec-Fetch-Site", "cross-site")])
      #expect(crossSite.code == "cross_site_request")
      let head = try await edge.send(.HEAD, "/api/v1/me", token: token)
      #expect(head.status == 200 && head.body.isEmpty)
    }
  }

  @Test func whoAsksTooOftenWaits() async throws {
    try await RunningEdge.with(["LIMIT_ADDRESS_PER_MINUTE": "5"]) { edge in
      var answers: [RunningEdge.Answer] = []
      for _ in 1...6 { answers.append(try await edge.send(.GET, "/api/v1/me")) }
      #expect(answers.prefix(5).allSatisfy { $0.status == 401 })
      #expect(answers[0].headers.first(name: "RateLimit")?.contains("r=4") == true)
      #expect(answers[5].status == 429)
      #expect(answers[5].code == "rate_limited")
      // A window of 60 s forgets by its sixteenths, so what it counts is at most 64 s old.
      #expect((1...64).contains(Int(answers[5].headers.first(name: "Retry-After") ?? "") ?? 0))
      #expect(try await edge.send(.GET, "/").status == 200)
    }
  }

  @Test(arguments: [
    "/../Configuration.swift", "/%2e%2e/Configuration.swift", "/js/../../README.md", "//etc/passwd", "/.env.example",
    "/js", "/index.html/",
  ])
  func noPathLeadsOutOfThePages(path: String) async throws {
    try await RunningEdge.with { edge in
      let answer = try await edge.send(.GET, path)
      #expect(answer.status == 404)
    }
  }

  @Test func aPageIsSentOnce() async throws {
    try await RunningEdge.with { edge in
      let first = try await edge.send(.GET, "/")
      #expect(first.headers.first(name: "Content-Type") == "text/html; charset=utf-8")
      let tag = try #require(first.headers.first(name: "ETag"))
      let second = try await edge.send(.GET, "/", headers: [("If-None-Match", tag)])
      #expect(second.status == 304 && second.body.isEmpty)
    }
  }
}
