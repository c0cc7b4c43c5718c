import Messages

/// Puts a resume together from its sections, and remembers where each field came from.
struct ResumeAssembly {
  let text: SectionedText
  private(set) var resume = Resume()
  private(set) var sources: [FieldSource] = []

  init(text: SectionedText) { self.text = text }

  /// Reads all sections.
  mutating func assemble() {
    let home = takeBasics()
    takeWork(home)
    takeEducation()
    takeLists()
    resume.projects = FreeReader.projects(text.lines(.projects))
    resume.volunteer = FreeReader.volunteer(text.lines(.volunteer), home: home)
    resume.awards = FreeReader.awards(text.lines(.awards))
    resume.publications = FreeReader.publications(text.lines(.publications))
    resume.interests = FreeReader.interests(text.lines(.interests))
    resume.references = FreeReader.references(text.lines(.references))
    note("/projects", text.lines(.projects), 0.6, !resume.projects.isEmpty)
    note("/volunteer", text.lines(.volunteer), 0.6, !resume.volunteer.isEmpty)
    note("/awards", text.lines(.awards), 0.6, !resume.awards.isEmpty)
    note("/publications", text.lines(.publications), 0.6, !resume.publications.isEmpty)
  }

  private mutating func takeBasics() -> Location? {
    let contact = ContactReader.read(text.lines(.header))
    var basics = contact.basics
    let summary = text.lines(.summary)
    let lines = summary.isEmpty ? contact.summary : summary
    basics.summary = FreeReader.paragraphs(lines).map(\.text).joined(separator: " ")
    note("/basics/summary", lines, summary.isEmpty ? 0.6 : 0.95, !lines.isEmpty)
    for source in contact.sources {
      sources.append(
        FieldSource(path: source.path, firstLine: Int32(source.line), lastLine: Int32(source.line), confidence: 0.9))
    }
    resume.basics = basics
    return basics.location
  }

  private mutating func takeWork(_ home: Location?) {
    for (work, entry) in WorkReader.read(text.lines(.work), home: home) {
      guard !work.name.isEmpty || !work.position.isEmpty || !work.highlights.isEmpty else { continue }
      let path = "/work/\(resume.work.count)"
      let isSure = !work.name.isEmpty && !work.position.isEmpty && !work.startDate.isEmpty
      note(path, entry.firstLine...entry.lastLine, isSure ? 0.9 : 0.5)
      for (index, item) in entry.items.enumerated() {
        note("\(path)/highlights/\(index)", item.first...item.last, 0.95)
      }
      resume.work.append(work)
    }
  }

  private mutating func takeEducation() {
    for (education, entry) in EducationReader.read(text.lines(.education)) {
      let isSure = !education.institution.isEmpty && !education.studyType.isEmpty
      note("/education/\(resume.education.count)", entry.firstLine...entry.lastLine, isSure ? 0.9 : 0.5)
      resume.education.append(education)
    }
  }

  private mutating func takeLists() {
    resume.skills = ListReader.skills(text.lines(.skills))
    resume.certificates = ListReader.certificates(text.lines(.certificates))
    resume.languages = ListReader.languages(text.lines(.languages))
    note("/skills", text.lines(.skills), 0.85, !resume.skills.isEmpty)
    note("/certificates", text.lines(.certificates), 0.8, !resume.certificates.isEmpty)
    note("/languages", text.lines(.languages), 0.9, !resume.languages.isEmpty)
  }

  private mutating func note(_ path: String, _ lines: [TextLine], _ confidence: Double, _ isRead: Bool) {
    guard isRead, let first = lines.map(\.index).min(), let last = lines.map(\.index).max() else { return }
    note(path, first...last, confidence)
  }

  private mutating func note(_ path: String, _ lines: ClosedRange<Int>, _ confidence: Double) {
    sources.append(
      FieldSource(
        path: path, firstLine: Int32(lines.lowerBound), lastLine: Int32(lines.upperBound), confidence: confidence))
  }
}
