import Messages
import Testing

@testable import ParserDomain

@Suite struct LinkTargetTests {
  private func completed(_ basics: Basics, _ links: [(text: String, target: String)]) -> ResumeFindings {
    var resume = Resume()
    resume.basics = basics
    let findings = ResumeFindings(
      resume: resume, lines: [SourceLine(text: "Mail | LinkedIn | Code", page: 1)], sources: [],
      notices: [Problem(code: "no_contact")])
    let found = links.map { link in
      ExtractedLink([0, 0, 0, 0, 0, 0, 0], target: link.target, [], ExtractedParagraph(link.text))
    }
    return LinkTargets.complete(findings, with: found)
  }

  @Test func linksTellWhatTheTextDoesNot() {
    let links = [
      ("Mail", "mailto:ann@example.org?subject=x"), ("LinkedIn", "https://www.linkedin.com/in/ann-example"),
      ("Code", "https://github.com/ann-example"),
    ]
    let found = completed(Basics(name: "Ann"), links)
    #expect(found.resume.basics?.email == "ann@example.org")
    #expect(found.resume.basics?.profiles.map(\.network) == ["LinkedIn", "GitHub"])
    #expect(found.resume.basics?.profiles.map(\.username) == ["ann-example", "ann-example"])
    #expect(found.notices.isEmpty)
    #expect(found.sources.map(\.path) == ["/basics/email", "/basics/profiles/0", "/basics/profiles/1"])
  }

  @Test func whatTheTextSaysStays() {
    let basics = Basics(
      email: "own@example.org", profiles: [Profile(network: "GitHub", username: "own", url: "github.com/own")])
    let found = completed(basics, [("Mail", "mailto:b@example.org"), ("Code", "https://github.com/other")])
    #expect(found.resume.basics == basics)
  }

  @Test(arguments: [
    "https://www.linkedin.com/company/acme", "https://github.com", "javascript:alert(1)", "https://example.org/x",
    "mailto:", "mailto:a%0Ab@x.org", "tel:",
  ])
  func otherTargetsSayNothing(target: String) {
    #expect(completed(Basics(name: "Ann"), [("Mail", target)]).resume.basics == Basics(name: "Ann"))
    #expect(completed(Basics(name: "Ann"), [("", "mailto:hidden@example.org")]).resume.basics?.email == "")
  }
}
