import Messages

/// Puts a resume together from its sections, and notes where each field came from.
struct ResumeAssembly {
  let text: SectionedText
  private(set) var resume = Resume()
  private var notes: SourceNotes

  init(text: SectionedText, lines: [TextLine]) {
    self.text = text
    notes = SourceNotes(lines)
  }

  /// Where each field came from.
  var sources: [FieldSource] { notes.sources }

  /// Reads all sections.
  mutating func assemble() {
    let home = takeBasics()
    takeWork(home)
    takeEducation(home)
    takeSkills()
    takeLists()
    takeFree(home)
  }

  private mutating func takeBasics() -> Location? {
    let contact = ContactReader.read(text.lines(.header))
    var basics = contact.basics
    let summary = text.lines(.summary)
    let lines = summary.isEmpty ? contact.summary : summary
    basics.summary = FreeReader.paragraphs(lines).map(\.text).joined(separator: " ")
    if let range = lines.indexRange {
      notes.note("/basics/summary", range, summary.isEmpty ? Confidence.free : Confidence.listed(isGuessed: false))
    }
    for source in contact.sources { notes.note(source.path, source.line...source.line, source.confidence) }
    resume.basics = basics
    return basics.location
  }

  private mutating func takeWork(_ home: Location?) {
    for (work, entry) in WorkReader.read(text.lines(.work), home: home) {
      guard !work.name.isEmpty || !work.position.isEmpty || !work.highlights.isEmpty else { continue }
      let path = "/work/\(resume.work.count)"
      let range = entry.lines
      let confidence = Confidence.titleAndEmployer(work.position, work.name)
      notes.note(path + "/position", text: work.position, in: range, confidence)
      // Further titles at one employer stand below its name.
      notes.note(path + "/name", text: work.name, in: 0...range.upperBound, confidence)
      notes.note(
        path + "/location", text: work.location, in: range, Confidence.place(hasMore: work.location.contains(",")))
      notes.noteDates(path, work.startDate, work.endDate, in: entry, single: Confidence.singleDateOfWork)
      note(path, entry)
      resume.work.append(work)
    }
  }

  private mutating func takeEducation(_ home: Location?) {
    let placed = resume.work.count { !$0.location.isEmpty }
    let towns = Set(resume.work.compactMap { $0.location.parts(separatedBy: { $0 == "," }).first })
    let showsTowns = placed >= 2 && placed * 3 >= resume.work.count * 2
    for (education, entry) in EducationReader.read(
      text.lines(.education), home: home, showsTowns: showsTowns, towns: towns)
    {
      let path = "/education/\(resume.education.count)"
      let degree = education.studyType + " " + education.area
      notes.note(
        path + "/institution", text: education.institution, in: entry.lines, Confidence.school(education.institution))
      notes.note(path + "/studyType", text: education.studyType, in: entry.lines, Confidence.degree(degree))
      notes.note(path + "/area", text: education.area, in: entry.lines, Confidence.degree(degree))
      notes.noteDates(
        path, education.startDate, education.endDate, in: entry, single: Confidence.singleDate)
      resume.education.append(education)
    }
  }

  /// Items and sentences of an entry.
  private mutating func note(_ path: String, _ entry: Entry) {
    for (index, item) in entry.items.enumerated() {
      notes.note("\(path)/highlights/\(index)", item.first...max(item.first, item.last), Confidence.item)
    }
    if let first = entry.prose.first, let last = entry.prose.last {
      notes.note(path + "/summary", first.first...max(first.first, last.last), Confidence.prose)
    }
  }

  private mutating func takeSkills() {
    let range = text.lines(.skills).indexRange
    let confidence = Confidence.listed(isGuessed: text.guessed.contains(.skills))
    resume.skills = SkillReader.skills(text.lines(.skills))
    for (index, skill) in resume.skills.enumerated() {
      notes.note("/skills/\(index)/name", text: skill.name, in: range, confidence)
      for (number, keyword) in skill.keywords.enumerated() {
        notes.note("/skills/\(index)/keywords/\(number)", text: keyword, in: range, confidence)
      }
    }
  }

  private mutating func takeLists() {
    resume.certificates = CertificateReader.certificates(text.lines(.certificates))
    note("/certificates", "name", resume.certificates.map(\.name), .certificates)
    resume.languages = LanguageReader.languages(text.lines(.languages))
    note("/languages", "language", resume.languages.map(\.language), .languages)
    resume.interests = FreeReader.interests(text.lines(.interests))
    note("/interests", "name", resume.interests.map(\.name), .interests)
    resume.awards = FreeReader.awards(text.lines(.awards))
    note("/awards", "title", resume.awards.map(\.title), .awards)
  }

  private mutating func takeFree(_ home: Location?) {
    resume.projects = FreeReader.projects(text.lines(.projects))
    note("/projects", "name", resume.projects.map(\.name), .projects, Confidence.free)
    resume.volunteer = FreeReader.volunteer(text.lines(.volunteer), home: home)
    note("/volunteer", "organization", resume.volunteer.map(\.organization), .volunteer, Confidence.free)
    resume.publications = FreeReader.publications(text.lines(.publications))
    note("/publications", "name", resume.publications.map(\.name), .publications, Confidence.free)
    resume.references = FreeReader.references(text.lines(.references))
    note("/references", "reference", resume.references.map(\.reference), .references, Confidence.free)
  }

  /// Notes one member of each entry of a list.
  private mutating func note(
    _ path: String, _ member: String, _ texts: [String], _ section: Section, _ confidence: Double? = nil
  ) {
    let range = text.lines(section).indexRange
    let sure = confidence ?? Confidence.listed(isGuessed: text.guessed.contains(section))
    for (index, content) in texts.enumerated() {
      notes.note("\(path)/\(index)/\(member)", text: content, in: range, sure)
    }
  }
}
