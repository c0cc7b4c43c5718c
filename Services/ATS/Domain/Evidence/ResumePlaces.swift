import Messages

/// Collects the texts of a resume that can prove something.
struct ResumePlaces {
  /// Most texts that are read.
  static let countLimit = 3_000
  /// Most bytes that are read of all texts together.
  static let bytesLimit = 400_000

  private(set) var places: [ResumePlace] = []
  private var bytesLeft = Self.bytesLimit

  init(_ resume: Resume, _ career: Career) {
    work(resume.work, career)
    projects(resume.projects)
    for (index, entry) in resume.volunteer.enumerated() {
      add("/volunteer/\(index)/position", entry.position, .work, 0.8)
      add("/volunteer/\(index)/summary", entry.summary, .work, 0.7)
      lines("/volunteer/\(index)/highlights", entry.highlights, .work, 0.8)
    }
    for (index, entry) in resume.certificates.enumerated() {
      add("/certificates/\(index)/name", entry.name, .certificate, 1)
    }
    education(resume.education)
    for (index, entry) in resume.languages.enumerated() {
      add("/languages/\(index)/language", entry.language, .language, 1)
    }
    for (index, entry) in resume.awards.enumerated() {
      add("/awards/\(index)/title", entry.title, .work, 0.7)
      add("/awards/\(index)/summary", entry.summary, .work, 0.7)
    }
    for (index, entry) in resume.publications.enumerated() {
      add("/publications/\(index)/name", entry.name, .work, 0.7)
      add("/publications/\(index)/summary", entry.summary, .work, 0.7)
    }
    claims(resume)
  }

  private mutating func work(_ entries: [Work], _ career: Career) {
    for (index, entry) in entries.enumerated() {
      let weight = index < career.positions.count ? career.positions[index].freshness : 0.6
      add("/work/\(index)/position", entry.position, .work, weight)
      add("/work/\(index)/summary", entry.summary, .work, weight * 0.7)
      lines("/work/\(index)/highlights", entry.highlights, .work, weight)
    }
  }

  private mutating func projects(_ entries: [Project]) {
    for (index, entry) in entries.enumerated() {
      add("/projects/\(index)/name", entry.name, .work, 0.8)
      add("/projects/\(index)/description", entry.description, .work, 0.9)
      lines("/projects/\(index)/highlights", entry.highlights, .work, 0.9)
      lines("/projects/\(index)/keywords", entry.keywords, .claim, 1)
      lines("/projects/\(index)/roles", entry.roles, .work, 0.8)
    }
  }

  private mutating func education(_ entries: [Education]) {
    for (index, entry) in entries.enumerated() {
      add("/education/\(index)/studyType", entry.studyType, .education, 1)
      add("/education/\(index)/area", entry.area, .education, 1)
      lines("/education/\(index)/courses", entry.courses, .education, 1)
    }
  }

  private mutating func claims(_ resume: Resume) {
    add("/basics/label", resume.basics?.label ?? "", .claim, 1)
    add("/basics/summary", resume.basics?.summary ?? "", .claim, 1)
    for (index, entry) in resume.skills.enumerated() {
      add("/skills/\(index)/name", entry.name, .claim, 1)
      lines("/skills/\(index)/keywords", entry.keywords, .claim, 1)
    }
    for (index, entry) in resume.interests.enumerated() {
      add("/interests/\(index)/name", entry.name, .claim, 0.5)
      lines("/interests/\(index)/keywords", entry.keywords, .claim, 0.5)
    }
  }

  private mutating func lines(_ path: String, _ texts: [String], _ kind: PlaceKind, _ weight: Double) {
    for (index, text) in texts.enumerated() { add("\(path)/\(index)", text, kind, weight) }
  }

  private mutating func add(_ path: String, _ text: String, _ kind: PlaceKind, _ weight: Double) {
    guard !text.isEmpty, places.count < Self.countLimit, bytesLeft > 0 else { return }
    let size = text.utf8.count
    let kept = size <= bytesLeft ? text : String(decoding: text.utf8.prefix(bytesLeft), as: UTF8.self)
    bytesLeft -= min(size, bytesLeft)
    places.append(ResumePlace(path: path, text: kept, kind: kind, weight: weight))
  }
}
