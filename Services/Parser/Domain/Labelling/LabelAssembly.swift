import Messages

/// Makes a resume of what a model labelled, in the document's own words.
///
/// Contact details, and lists the model knows nothing of, stay as the embedded engine read them.
package struct LabelAssembly {
  /// How sure a field is that a model found and the document has.
  private static let confidence = 0.9

  private let lines: NumberedLines
  private var findings: ResumeFindings
  /// How much of the answer the document does not say.
  private var leftOut = 0

  /// The embedded engine's findings with what a model labelled in their place. A notice tells when something was left
  /// out because the document does not say it.
  package static func assemble(_ labels: LabelledResume, over embedded: ResumeFindings) -> ResumeFindings {
    var assembly = LabelAssembly(lines: NumberedLines(embedded.lines), findings: embedded)
    assembly.takeBasics(labels)
    assembly.takeWork(labels.work)
    assembly.takeEducation(labels.education)
    assembly.takeLists(labels)
    assembly.takeProjects(labels.projects)
    assembly.renewNotices()
    return assembly.findings
  }

  private init(lines: NumberedLines, findings: ResumeFindings) {
    self.lines = lines
    self.findings = findings
  }

  private mutating func takeBasics(_ labels: LabelledResume) {
    var basics = findings.resume.basics ?? Basics()
    if let name = passage(labels.name) {
      basics.name = name.text
      replace("/basics/name", name.lines)
    }
    if let label = passage(labels.label) {
      basics.label = label.text
      replace("/basics/label", label.lines)
    }
    if let summary = text(labels.summary) {
      basics.summary = summary.text
      replace("/basics/summary", summary.lines)
    }
    findings.resume.basics = basics
  }

  private mutating func takeWork(_ jobs: [LabelledResume.Job]) {
    var entries = Entries<Work>()
    for job in jobs {
      var work = Work()
      var place = Place()
      work.name = take(job.company, &place)
      work.position = take(job.position, &place)
      work.location = take(job.location, &place)
      (work.startDate, work.endDate) = dates(job.dates, &place)
      let highlights = job.highlights.compactMap { text($0) }
      for highlight in highlights { place.add(highlight.lines) }
      work.highlights = highlights.map(\.text)
      guard !work.name.isEmpty || !work.position.isEmpty || !work.highlights.isEmpty else { continue }
      entries.add(work, at: place, with: highlights.enumerated().map { ("highlights/\($0.offset)", $0.element.lines) })
    }
    if let list = adopt("/work", entries) { findings.resume.work = list }
  }

  private mutating func takeEducation(_ studies: [LabelledResume.Study]) {
    var entries = Entries<Education>()
    for study in studies {
      var education = Education()
      var place = Place()
      education.institution = take(study.institution, &place)
      education.studyType = take(study.studyType, &place)
      education.area = take(study.area, &place)
      education.score = take(study.score, &place)
      (education.startDate, education.endDate) = dates(study.dates, &place)
      if !education.institution.isEmpty || !education.studyType.isEmpty { entries.add(education, at: place) }
    }
    if let list = adopt("/education", entries) { findings.resume.education = list }
  }

  private mutating func takeLists(_ labels: LabelledResume) {
    var skills = Entries<Skill>()
    for group in labels.skills {
      var place = Place()
      let name = take(group.name, &place)
      let keywords = group.keywords.map { take($0, &place) }.filter { !$0.isEmpty }
      if name.isEmpty {
        for keyword in keywords { skills.add(Skill(name: keyword), at: place) }
      } else if !keywords.isEmpty {
        skills.add(Skill(name: name, keywords: keywords), at: place)
      }
    }
    if let list = adopt("/skills", skills) { findings.resume.skills = list }

    var certificates = Entries<Certificate>()
    for pair in labels.certificates {
      var place = Place()
      var certificate = Certificate(name: take(pair.first, &place), issuer: take(pair.second, &place))
      let found = dates(pair.dates, &place)
      certificate.date = found.end.isEmpty ? found.start : found.end
      if !certificate.name.isEmpty { certificates.add(certificate, at: place) }
    }
    if let list = adopt("/certificates", certificates) { findings.resume.certificates = list }

    var languages = Entries<Language>()
    for pair in labels.languages {
      var place = Place()
      let language = Language(language: take(pair.first, &place), fluency: take(pair.second, &place))
      if !language.language.isEmpty { languages.add(language, at: place) }
    }
    if let list = adopt("/languages", languages) { findings.resume.languages = list }
  }

  private mutating func takeProjects(_ undertakings: [LabelledResume.Undertaking]) {
    var entries = Entries<Project>()
    for undertaking in undertakings {
      var project = Project()
      var place = Place()
      project.name = take(undertaking.name, &place)
      (project.startDate, project.endDate) = dates(undertaking.dates, &place)
      if let description = text(undertaking.description) {
        project.description = description.text
        place.add(description.lines)
      }
      for highlight in undertaking.highlights.compactMap({ text($0) }) {
        project.highlights.append(highlight.text)
        place.add(highlight.lines)
      }
      if !project.name.isEmpty { entries.add(project, at: place) }
    }
    if let list = adopt("/projects", entries) { findings.resume.projects = list }
  }

  private mutating func renewNotices() {
    findings.notices.removeAll { $0.code == "no_work" }
    if findings.resume.work.isEmpty { findings.notices.append(Problem(code: "no_work")) }
    if leftOut > 0 { findings.notices.append(Problem(code: "unsupported_left_out")) }
  }
}

extension LabelAssembly {
  /// The lines that an entry was read from.
  private struct Place {
    private(set) var lines: ClosedRange<Int>?

    mutating func add(_ more: ClosedRange<Int>) {
      lines = lines.map { min($0.lowerBound, more.lowerBound)...max($0.upperBound, more.upperBound) } ?? more
    }
  }

  /// The entries of a list with where they stand.
  private struct Entries<Entry> {
    var list: [Entry] = []
    var sources: [(path: String, lines: ClosedRange<Int>)] = []

    mutating func add(_ entry: Entry, at place: Place, with parts: [(String, ClosedRange<Int>)] = []) {
      if let lines = place.lines { sources.append(("\(list.count)", lines)) }
      for (path, lines) in parts { sources.append(("\(list.count)/\(path)", lines)) }
      list.append(entry)
    }
  }

  /// A list in place of the embedded engine's; nil when the model found nothing of it, and that one's stays.
  private mutating func adopt<Entry>(_ path: String, _ entries: Entries<Entry>) -> [Entry]? {
    guard !entries.list.isEmpty else { return nil }
    findings.sources.removeAll { $0.path == path || $0.path.hasPrefix(path + "/") }
    for source in entries.sources { note("\(path)/\(source.path)", source.lines) }
    return entries.list
  }

  private mutating func replace(_ path: String, _ lines: ClosedRange<Int>) {
    findings.sources.removeAll { $0.path == path }
    note(path, lines)
  }

  private mutating func note(_ path: String, _ lines: ClosedRange<Int>) {
    findings.sources.append(
      FieldSource(
        path: path, firstLine: Int32(lines.lowerBound - 1), lastLine: Int32(lines.upperBound - 1),
        confidence: Self.confidence))
  }

  private mutating func passage(_ quote: Quote?) -> (text: String, lines: ClosedRange<Int>)? {
    guard let quote else { return nil }
    guard let found = lines.passage(quote) else {
      leftOut += 1
      return nil
    }
    return found
  }

  private mutating func text(_ range: LineRange?) -> (text: String, lines: ClosedRange<Int>)? {
    guard let range else { return nil }
    guard let found = lines.text(range) else {
      leftOut += 1
      return nil
    }
    return (found, range.first...range.last)
  }

  private mutating func take(_ quote: Quote?, _ place: inout Place) -> String {
    guard let found = passage(quote) else { return "" }
    place.add(found.lines)
    return found.text
  }

  /// The dates that quoted words say, by the rules of the embedded engine.
  private mutating func dates(_ quote: Quote?, _ place: inout Place) -> (start: String, end: String) {
    guard let found = passage(quote), let span = DateScanner.first(in: found.text)?.span else { return ("", "") }
    place.add(found.lines)
    // A date that stands alone is when it ended.
    return span.isSingle ? ("", span.endText.isEmpty ? span.startText : span.endText) : (span.startText, span.endText)
  }
}
