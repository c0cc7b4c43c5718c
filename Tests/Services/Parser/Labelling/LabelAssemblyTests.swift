import JSON
import Messages
import TestSupport
import Testing

@testable import ParserDomain

/// A model says where facts stand; the words are the document's.
@Suite struct LabelAssemblyTests {
  private static let lines = [
    "Ann Lee", "ann@example.org", "Experience", "Senior Engineer, Acme — Berlin  Mar 2019 – Present",
    "• Built payment services in Java-", "Script and Go.", "Education", "BSc Physics, University of Oslo, 2014",
    "Go, C++",
  ]

  private static func findings() -> ResumeFindings {
    var resume = Resume()
    resume.basics = Basics(name: "Wrong", email: "ann@example.org")
    resume.work = [Work(name: "Wrong")]
    resume.awards = [Award(title: "Kept")]
    return ResumeFindings(
      resume: resume,
      lines: lines.map { SourceLine(text: $0, page: 1) } + [SourceLine(text: "Hidden Corp", page: 1, hidden: true)],
      sources: [FieldSource(path: "/work/0", firstLine: 3, lastLine: 4, confidence: 0.5)],
      notices: [Problem(code: "no_work")])
  }

  private func assembled(_ answer: String) throws -> ResumeFindings {
    let labels = try #require(LabelledResume(try JSONValue.parse(Array(answer.utf8))))
    return LabelAssembly.assemble(labels, over: Self.findings())
  }

  @Test func whatTheDocumentSaysIsTakenInItsOwnWords() throws {
    let found = try assembled(
      """
      {"name": {"line": 1, "text": "ANN LEE"}, "label": null, "summary": null,
       "work": [{"company": {"line": 4, "text": "Acme"}, "position": {"line": 4, "text": "senior engineer"},
         "location": {"line": 4, "text": "Berlin"}, "dates": {"line": 4, "text": "Mar 2019 - Present"},
         "highlights": [{"first": 5, "last": 6}]}],
       "education": [{"institution": {"line": 8, "text": "University of Oslo"}, "studyType": {"line": 8, "text": "BSc"},
         "area": {"line": 8, "text": "Physics"}, "score": null, "dates": {"line": 8, "text": "2014"}}],
       "skills": [{"name": null, "keywords": [{"line": 9, "text": "Go"}, {"line": 9, "text": "C++"}]}]}
      """)
    let resume = found.resume
    #expect(resume.basics?.name == "Ann Lee")
    #expect(resume.basics?.email == "ann@example.org")
    #expect(resume.work.map(\.name) == ["Acme"])
    #expect(resume.work.first?.position == "Senior Engineer")
    #expect(resume.work.first?.location == "Berlin")
    #expect(resume.work.first?.startDate == "2019-03")
    #expect(resume.work.first?.endDate == "")
    #expect(resume.work.first?.highlights == ["Built payment services in Java-Script and Go."])
    #expect(resume.education.first?.institution == "University of Oslo")
    #expect(resume.education.first?.endDate == "2014")
    #expect(resume.skills.map(\.name) == ["Go", "C++"])
    #expect(resume.awards.map(\.title) == ["Kept"])
    #expect(found.notices.isEmpty)
    #expect(
      found.sources.contains(FieldSource(path: "/work/0/highlights/0", firstLine: 4, lastLine: 5, confidence: 0.9)))
    #expect(!found.sources.contains { $0.confidence == 0.5 })
  }

  @Test(arguments: [
    #"{"line": 4, "text": "Acme Corporation"}"#, #"{"line": 4, "text": "Acm"}"#, #"{"line": 1, "text": "Acme"}"#,
    #"{"line": 99, "text": "Acme"}"#, #"{"line": 10, "text": "Hidden Corp"}"#,
  ])
  func whatTheDocumentDoesNotSayThereIsLeftOutAndNoted(quote: String) throws {
    let found = try assembled(
      """
      {"work": [{"company": \(quote), "position": {"line": 4, "text": "Senior Engineer"}, "highlights": []}]}
      """)
    #expect(found.resume.work.map(\.name) == [""])
    #expect(found.resume.work.first?.position == "Senior Engineer")
    #expect(found.notices.map(\.code) == ["unsupported_left_out"])
  }

  @Test func aWordIsNotFoundWithinAnother() {
    #expect(QuoteSearch.find("Java", in: "JavaScript, TypeScript") == nil)
    #expect(QuoteSearch.find("Script", in: "JavaScript") == nil)
    #expect(QuoteSearch.find("C", in: "C++, C") == "C")
    #expect(QuoteSearch.find("java", in: "Node.js and Java.") == "Java")
    #expect(QuoteSearch.find("l’été – demain", in: "À L'ÉTÉ  -  demain") == "L'ÉTÉ  -  demain")
    #expect(QuoteSearch.find("", in: "x") == nil)
  }

  @Test func rangesThatAreNoneAreLeftOut() throws {
    for range in [#"{"first": 6, "last": 5}"#, #"{"first": 9, "last": 10}"#, #"{"first": 1, "last": 1000000}"#] {
      let found = try assembled(
        """
        {"work": [{"company": {"line": 4, "text": "Acme"}, "highlights": [\(range)]}]}
        """)
      #expect(found.resume.work.first?.highlights == [])
      #expect(found.notices.map(\.code) == ["unsupported_left_out"])
    }
  }

  @Test func aListThatTheModelDoesNotFindStaysAsItWas() throws {
    let found = try assembled("{}")
    #expect(found.resume == Self.findings().resume)
    #expect(found.notices.isEmpty)
  }

  @Test(arguments: ["[]", "null", #"{"work": {}}"#, #"{"work": "x"}"#, #"{"skills": 1}"#])
  func anAnswerOfAnotherFormIsNone(answer: String) throws {
    #expect(LabelledResume(try JSONValue.parse(Array(answer.utf8))) == nil)
  }

  @Test func hiddenLinesAreNotShownToTheModel() {
    let prompt = NumberedLines(Self.findings().lines).prompt
    #expect(prompt.hasPrefix("1|Ann Lee\n2|ann@example.org\n"))
    #expect(!prompt.contains("Hidden"))
  }

  /// No answer whatever can bring a word into the resume that the document does not have.
  @Test func noAnswerBringsInAWordOfItsOwn() throws {
    var words = Set(Self.lines.flatMap { $0.plainWords })
    words.formUnion(["wrong", "kept", "javascript", "script", "2019", "2014", "03"])
    for seed in 0..<300 {
      var random = SeededGenerator(seed: UInt64(seed))
      let labels = try #require(LabelledResume(Self.randomAnswer(&random)))
      let found = LabelAssembly.assemble(labels, over: Self.findings()).resume
      for text in Self.texts(found) {
        for word in text.plainWords { #expect(words.contains(word), "seed \(seed): \(text)") }
      }
    }
  }

  private static func randomAnswer(_ random: inout SeededGenerator) -> JSONValue {
    func quote() -> JSONValue {
      let number = Int.random(in: 0...11, using: &random)
      let words = lines[min(number, lines.count - 1)].split(separator: " ").map { String($0) }
      let start = Int.random(in: 0..<words.count, using: &random)
      var text = words[start...].prefix(Int.random(in: 1...4, using: &random)).joined(separator: " ")
      if Int.random(in: 0...2, using: &random) == 0 {
        text += ["x", " invented", "", "s"].randomElement(using: &random) ?? ""
      }
      return .object([.init("line", .number("\(number + 1)")), .init("text", .string(text))])
    }
    func range() -> JSONValue {
      let first = Int.random(in: 0...11, using: &random)
      return .object([
        .init("first", .number("\(first)")), .init("last", .number("\(first + Int.random(in: 0...2, using: &random))")),
      ])
    }
    return .object([
      .init("name", quote()), .init("label", quote()), .init("summary", range()),
      .init(
        "work",
        .array([
          .object([
            .init("company", quote()), .init("position", quote()), .init("location", quote()), .init("dates", quote()),
            .init("highlights", .array([range(), range()])),
          ])
        ])),
      .init("skills", .array([.object([.init("name", quote()), .init("keywords", .array([quote(), quote()]))])])),
    ])
  }

  private static func texts(_ resume: Resume) -> [String] {
    [resume.basics?.name, resume.basics?.label, resume.basics?.summary].compactMap { $0 }
      + resume.work.flatMap { [$0.name, $0.position, $0.location, $0.startDate, $0.endDate] + $0.highlights }
      + resume.skills.flatMap { [$0.name] + $0.keywords }
  }
}
