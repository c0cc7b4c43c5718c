import TestSupport
import Testing

@testable import EdgeDomain

@Suite struct AccountRuleTests {
  @Test(arguments: [" Maren@Example.ORG\n", "a.b+c@sub.example.co", "o'neil@example.org", "jörg@bücher.example"])
  func anAddressIsTaken(raw: String) {
    #expect(EmailAddress(raw) != nil)
  }

  @Test(arguments: [
    "", "maren", "@example.org", "maren@", "maren@example", "a@b@example.org", "ma ren@example.org", "a..b@example.org",
    ".a@example.org", "a@-example.org", "a@example..org", "a\u{0}@example.org", "<a@example.org>",
    String(repeating: "a", count: 65) + "@example.org", "a@" + String(repeating: "b.", count: 130) + "org",
  ])
  func whatIsNoAddressIsNot(raw: String) {
    #expect(EmailAddress(raw) == nil)
  }

  @Test func anAddressHasOneForm() throws {
    #expect(try #require(EmailAddress(" Maren@Example.ORG ")).text == "maren@example.org")
  }

  @Test(arguments: [
    ("short", PasswordRule.Fault.tooShort), ("aaaaaaaaaaaaaa", .tooPlain), ("maren@example.org", .tooPlain),
    (String(repeating: "ab", count: 101), .tooLong), ("correct horse battery", nil),
  ])
  func aPasswordIsJudged(password: String, fault: PasswordRule.Fault?) throws {
    #expect(PasswordRule.fault(password, email: try #require(EmailAddress("maren@example.org"))) == fault)
  }

  @Test func aTokenIsFoundInTheCookieOfItsKindAlone() {
    var generator = SeededGenerator(seed: 1)
    let token = SessionToken.make(using: &generator)
    let plain = SessionCookie(isSecure: false)
    let secure = SessionCookie(isSecure: true)
    #expect(plain.token(in: ["a=b; roleready=\(token); c=d"]) == token)
    #expect(plain.token(in: ["roleready=; roleready = \(token)"]) == token)
    #expect(secure.token(in: ["roleready=\(token)"]) == nil)
    #expect(secure.token(in: ["x=y", "__Host-roleready=\(token)"]) == token)
    #expect(plain.token(in: ["roleready=rr_short", "xroleready=\(token)", ";;;=", ""]) == nil)
    #expect(secure.handingOut(token, seconds: 60).hasSuffix("; HttpOnly; SameSite=Lax; Secure"))
    #expect(plain.takingAway.contains("Max-Age=0"))
  }

  @Test func aBearerTokenIsRead() {
    var generator = SeededGenerator(seed: 2)
    let token = SessionToken.make(using: &generator)
    #expect(SessionToken.bearer("Bearer \(token)") == token)
    #expect(SessionToken.bearer("bearer   \(token) ") == token)
    #expect(SessionToken.bearer("Basic \(token)") == nil)
    #expect(SessionToken.bearer("Bearer \(token)x") == nil)
    #expect(SessionToken.bearer("Bearer") == nil)
    #expect(SessionToken.bearer(String(repeating: "Bearer ", count: 10_000)) == nil)
  }

  @Test func guessingEndsSoonAndTheOwnerIsNotLockedOut() throws {
    let email = try #require(EmailAddress("maren@example.org"))
    var failures = FailedSignIns()
    for _ in 1...10 {
      #expect(failures.waitMilliseconds(email, from: "192.0.2.1", at: 1_000) == nil)
      failures.count(email, from: "192.0.2.1", at: 1_000)
    }
    #expect(failures.waitMilliseconds(email, from: "192.0.2.1", at: 2_000) == Int64(899_000))
    #expect(failures.waitMilliseconds(email, from: "192.0.2.2", at: 2_000) == nil)
    #expect(failures.waitMilliseconds(email, from: "192.0.2.1", at: 1_000 + 15 * 60_000) == nil)
    for place in 1...10 { for _ in 1...9 { failures.count(email, from: "203.0.113.\(place)", at: 3_000) } }
    #expect(failures.waitMilliseconds(email, from: "198.51.100.1", at: 3_000) != nil)
    failures.forgive(email, from: "192.0.2.1")
    #expect(failures.waitMilliseconds(email, from: "192.0.2.1", at: 1_000 + 15 * 60_000) == nil)
  }
}
