import Glibc
import Messages
import TailorExport
import Testing

@Suite("ResumeExport")
struct ResumeExportTests {
  @Test("writes a PDF whose text reads in the order of the resume")
  func order() throws {
    let text = try read(ResumeExport.pdf(SampleResume.developer))
    let expected = [
      "Maya Lindqvist", "maya@lindqvist.example", "Summary", "six years in payments", "Experience",
      "Backend Developer, Parcelo AB", "Jan 2020 – Present", "43%", "Locust", "Kontantia", "Aug 2017 – Dec 2019",
      "$1.2M", "Projects", "Tidsbok", "Skills", "Python, SQL, JS", "Education", "Malmö University", "Certificates",
      "Languages", "Swedish", "Volunteering", "Awards", "Publications", "References",
    ]
    var rest = text[...]
    for words in expected {
      let found = rest.firstRange(of: words)
      #expect(found != nil, "\(words) is missing, or stands too early")
      if let found { rest = rest[found.upperBound...] }
    }
  }

  @Test("puts every word of the resume into the PDF and the text")
  func complete() throws {
    let printed = try [read(ResumeExport.pdf(SampleResume.nurse)), ResumeExport.text(SampleResume.nurse)]
    for text in printed.map(Self.words) {
      for line in SampleResume.nurse.work.flatMap(\.highlights) + SampleResume.nurse.skills.flatMap(\.keywords) {
        #expect(Set(Self.words(line)).isSubset(of: text), "\(line)")
      }
    }
  }

  @Test("embeds its fonts, names the person in the description, and keeps to A4")
  func description() throws {
    let pdf = try ResumeExport.pdf(SampleResume.developer)
    let fonts = try run("pdffonts", pdf).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.contains(" yes yes yes "), "\(font)") }
    let info = try run("pdfinfo", pdf)
    #expect(info.contains("Maya Lindqvist, resume") && info.contains("A4"))
  }

  @Test("breaks pages and loses no line of two thousand entries")
  func long() throws {
    let resume = Resume(
      work: (1...2_000).map {
        Work(name: "Employer\($0)", position: "Clerk", startDate: "2001", highlights: ["Did task\($0)."])
      })
    let pdf = try ResumeExport.pdf(resume)
    let words = Set(Self.words(try read(pdf)))
    #expect((1...2_000).allSatisfy { words.contains("employer\($0)") && words.contains("task\($0)") })
    #expect(Self.words(ResumeExport.text(resume)).contains("task2000"))
  }

  @Test("refuses what fills too many pages or is too long")
  func limits() {
    let pages = Resume(work: (1...9_000).map { Work(name: "E\($0)", position: "Clerk", highlights: ["a", "b"]) })
    #expect(throws: ExportError.tooLarge) { try ResumeExport.pdf(pages) }
    let text = Resume(basics: Basics(summary: String(repeating: "word ", count: 300_000)))
    #expect(throws: ExportError.tooLarge) { try ResumeExport.pdf(text) }
  }

  @Test("draws an empty resume as an empty page")
  func empty() throws {
    #expect(Self.words(try read(ResumeExport.pdf(Resume()))) == [])
    #expect(ResumeExport.text(Resume()) == "\n")
  }

  @Test(
    "draws hostile text",
    arguments: [
      String(repeating: "W", count: 20_000), "\u{202E}drowssap\u{202C}", "👩🏽‍🚒🚀🇸🇪", "line\nbreak\u{2028}more\r\n\ttabs",
      "\u{1}\u{7F}\u{FEFF}\u{200B}", "مهندس برمجيات", "名前テスト", "e\u{301}\u{301}\u{301}\u{301}", "<b>&amp;%s%n</b>",
      "\u{E0041}\u{E0042}", "\u{FFFE}\u{10FFFF}",
    ])
  func hostile(_ text: String) throws {
    let resume = Resume(
      basics: Basics(name: text, label: text, summary: text),
      work: [Work(name: text, position: text, startDate: text, endDate: text, highlights: [text, "Kept line"])],
      skills: [Skill(name: text, keywords: [text, text])])
    let printed = try read(ResumeExport.pdf(resume))
    #expect(printed.contains("Kept line"))
    let plain = ResumeExport.text(resume)
    #expect(plain.contains("- Kept line"))
    for hidden in ["\u{202E}", "\u{200B}", "\u{1}", "\u{E0041}", "\r"] as [Unicode.Scalar] {
      #expect(!plain.unicodeScalars.contains(hidden))
    }
  }

  @Test("keeps lines of text apart and drops empty ones")
  func plain() {
    let resume = Resume(
      basics: Basics(name: "Ada", email: "a@b.example", phone: "1"),
      work: [
        Work(name: "Acme", position: "Clerk", startDate: "2019-03", endDate: "2020", highlights: ["One", " ", "Two"])
      ])
    #expect(
      ResumeExport.text(resume)
        == "Ada\na@b.example | 1\n\nEXPERIENCE\n\nClerk, Acme | Mar 2019 – 2020\n- One\n- Two\n")
  }

  @Test("makes many files at once, each its own")
  func press() async throws {
    try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 1...12 {
        group.addTask { (number, try await PDFPress.pdf(Resume(basics: Basics(name: "Person\(number)")))) }
      }
      for try await (number, pdf) in group {
        #expect(Self.words(try read(pdf)) == ["person\(number)"])
      }
    }
  }

  @Test("names files with plain letters")
  func names() {
    func name(_ person: String, _ job: String) -> String {
      ExportedFile(person: person, job: job, extension: "pdf", mediaType: "", bytes: []).name
    }
    #expect(name("Jane Doe", "Data / ML Engineer") == "jane-doe-data-ml-engineer.pdf")
    #expect(name("", "") == "resume.pdf")
    #expect(name("../../etc/passwd\r\nX: y", "") == "etc-passwd-x-y.pdf")
    #expect(name(String(repeating: "a", count: 500), "").utf8.count == 44)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
  }

  /// The text as poppler reads it.
  private func read(_ pdf: [UInt8]) throws -> String { try run("pdftotext", pdf, "-") }

  private func run(_ tool: String, _ pdf: [UInt8], _ rest: String = "") throws -> String {
    var path = Array("/tmp/roleready-export-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    try #require(file >= 0)
    #expect(write(file, pdf, pdf.count) == pdf.count)
    close(file)
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    let pipe = try #require(popen("\(tool) \(name) \(rest)", "r"))
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 { bytes += chunk[..<count] }
    #expect(pclose(pipe) == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Substring {
  fileprivate func firstRange(of words: String) -> Range<Substring.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
