import TestSupport
import Testing

@testable import EdgeDomain

@Suite struct RequestRuleTests {
  private func verdict(
    safe: Bool = false, site: String? = nil, origin: String? = nil, host: String? = "roleready.example",
    cookie: Bool = false, header: Bool = false, publicOrigin: String? = nil
  ) -> CrossSiteRule.Verdict {
    CrossSiteRule(publicOrigin: publicOrigin).verdict(
      CrossSiteRule.Evidence(
        isSafe: safe, fetchSite: site, origin: origin, host: host, hasCookieSession: cookie, hasOwnHeader: header))
  }

  @Test func anotherSiteChangesNothing() {
    #expect(verdict(site: "cross-site", cookie: true, header: true) == .crossSite)
    #expect(verdict(site: "same-site", cookie: true, header: true) == .crossSite)
    #expect(verdict(site: "rubbish") == .crossSite)
    #expect(verdict(origin: "https://evil.example", cookie: true, header: true) == .crossSite)
    #expect(verdict(origin: "null", cookie: true, header: true) == .crossSite)
    #expect(verdict(origin: "https://roleready.example.evil.example") == .crossSite)
    #expect(verdict(origin: "http://", host: "") == .crossSite)
    #expect(verdict(origin: "http://", host: nil) == .crossSite)
  }

  @Test func ourOwnPageAndProgramsAreLetThrough() {
    #expect(verdict(site: "same-origin", cookie: true, header: true) == .allowed)
    #expect(verdict(origin: "https://ROLEREADY.example", cookie: true, header: true) == .allowed)
    #expect(verdict(origin: "https://a.example", host: "b", publicOrigin: "https://A.example") == .allowed)
    #expect(verdict() == .allowed)
    #expect(verdict(safe: true, site: "cross-site", cookie: true) == .allowed)
  }

  @Test func aCookieAloneIsNotEnough() {
    #expect(verdict(site: "same-origin", cookie: true) == .ownHeaderMissing)
    #expect(verdict(cookie: true) == .ownHeaderMissing)
  }

  @Test(
    arguments: [
      ("192.0.2.7", nil, 0, "192.0.2.7"), ("192.0.2.7", "10.0.0.1", 0, "192.0.2.7"),
      ("192.0.2.7", "203.0.113.9", 1, "203.0.113.9"), ("192.0.2.7", "6.6.6.6, 203.0.113.9", 1, "203.0.113.9"),
      ("192.0.2.7", "203.0.113.9, 10.0.0.2", 2, "203.0.113.9"), ("192.0.2.7", "203.0.113.9", 2, "192.0.2.7"),
      ("192.0.2.7", "<script>", 1, "192.0.2.7"), ("192.0.2.7", "", 1, "192.0.2.7"),
      ("2001:db8:1:2:3:4:5:6", nil, 0, "2001:db8:1:2::/64"), ("2001:DB8::6", nil, 0, "2001:db8:0:0::/64"),
    ] as [(String, String?, Int, String)])
  func onlyWhatOurProxiesSawCounts(peer: String, forwarded: String?, hops: Int, expected: String) {
    #expect(ClientAddress.of(peer: peer, forwardedFor: forwarded, trustedHops: hops) == expected)
  }

  @Test func aHeaderWithParametersIsRead() throws {
    let value = try #require(HeaderValue("form-data; name=\"file\"; filename=\"a;b \\\"c\\\".pdf\"; NAME=second"))
    #expect(value.first == "form-data")
    #expect(value.parameters == ["name": "file", "filename": "a;b \"c\".pdf"])
    #expect(HeaderValue("a; b=\"open") == nil)
    #expect(HeaderValue("a; b") == nil)
    #expect(HeaderValue(String(repeating: ";a=b", count: 17)) == nil)
    #expect(HeaderValue("text/plain;")?.first == "text/plain")
  }

  @Test func aPathFitsItsTemplateAlone() {
    let template = RouteTemplate("/api/v1/resumes/{id}")
    #expect(template.values(in: "/api/v1/resumes/7") == ["id": "7"])
    for path in [
      "/api/v1/resumes/", "/api/v1/resumes", "/api/v1/resumes/7/", "/api/v1/resumes/7/8", "//api/v1/resumes/7",
    ] {
      #expect(template.values(in: path) == nil)
    }
  }

  @Test func idsFromOutsideAreTakenOnlyWhenHarmless() {
    #expect(RequestID.isSane("abc-DEF_1.2"))
    for id in ["short", String(repeating: "a", count: 65), "new\nline-in-it", "quote\"quote", "ümlaut-id"] {
      #expect(!RequestID.isSane(id))
    }
    #expect(IdempotencyKey("\"key-1\"")?.text == "key-1")
    for key in ["", " ", "a b", String(repeating: "k", count: 129), "\n", "\"\""] {
      #expect(IdempotencyKey(key) == nil)
    }
  }

  @Test func aTraceIsPassedOnOrBegun() {
    let given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    #expect(TraceParent.valid(given) == given)
    for header in [
      nil, "", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", given.uppercased(), given + "-x",
      "01" + given.dropFirst(2),
    ] { #expect(TraceParent.valid(header) == nil) }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let made = TraceParent.make(using: &generator)
      #expect(TraceParent.valid(made) == made)
    }
  }

  @Test func aDownloadsNameCannotLeaveItsHeader() {
    let value = DownloadName.attachment("Zoë \"; filename=evil.exe\r\n/../x.pdf")
    #expect(!value.contains("\r") && !value.contains("\n"))
    #expect(value.filter { $0 == "\"" }.count == 2)
    #expect(value.contains("filename*=UTF-8''Zo%C3%AB"))
    #expect(DownloadName.attachment("") == "attachment")
    #expect(DownloadName.attachment("resume.pdf") == "attachment; filename=\"resume.pdf\"; filename*=UTF-8''resume.pdf")
  }
}
