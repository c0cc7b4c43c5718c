import Messages

/// A resume as the blocks of a page, in the order in which it is read.
enum Outline {
  static func blocks(of resume: Resume) -> [Block] {
    var blocks = resume.basics.map(person) ?? []
    blocks += section("Experience", resume.work, work)
    blocks += section("Projects", resume.projects, project)
    blocks += section("Skills", resume.skills, skill)
    blocks += section("Education", resume.education, education)
    blocks += section("Certificates", resume.certificates) { entry in
      named(entry.name, entry.issuer, PrintedDate.text(entry.date))
    }
    blocks += section("Languages", resume.languages) { [.group(line($0.language), line($0.fluency))] }
    blocks += section("Volunteering", resume.volunteer, volunteer)
    blocks += section("Awards", resume.awards) { entry in
      named(entry.title, entry.awarder, PrintedDate.text(entry.date)) + paragraphs(entry.summary)
    }
    blocks += section("Publications", resume.publications) { entry in
      named(entry.name, entry.publisher, PrintedDate.text(entry.releaseDate)) + paragraphs(entry.summary)
    }
    blocks += section("Interests", resume.interests) { [.group(line($0.name), list($0.keywords))] }
    blocks += section("References", resume.references) { entry in
      named(entry.name, "", "") + paragraphs(entry.reference)
    }
    return blocks
  }

  private static func person(_ basics: Basics) -> [Block] {
    var blocks: [Block] = []
    if !line(basics.name).isEmpty { blocks.append(.name(line(basics.name))) }
    if !line(basics.label).isEmpty { blocks.append(.label(line(basics.label))) }
    let place = basics.location.map { joined([$0.address, $0.postalCode, $0.city, $0.region, $0.countryCode]) } ?? ""
    let contacts =
      [basics.email, basics.phone, basics.url, place]
      + basics.profiles.map { profile in
        profile.url.isEmpty ? "\(profile.network) \(profile.username)" : profile.url
      }
    let shown = contacts.map(line).filter { !$0.isEmpty }
    if !shown.isEmpty { blocks.append(.contacts(shown)) }
    let summary = paragraphs(basics.summary)
    return summary.isEmpty ? blocks : blocks + [.heading("Summary")] + summary
  }

  private static func work(_ entry: Work) -> [Block] {
    named(entry.position, joined([entry.name, entry.location]), PrintedDate.span(entry.startDate, entry.endDate))
      + paragraphs(entry.description) + paragraphs(entry.summary) + bullets(entry.highlights)
  }

  private static func volunteer(_ entry: Volunteer) -> [Block] {
    named(entry.position, entry.organization, PrintedDate.span(entry.startDate, entry.endDate))
      + paragraphs(entry.summary) + bullets(entry.highlights)
  }

  private static func education(_ entry: Education) -> [Block] {
    named(
      joined([entry.studyType, entry.area]), entry.institution, PrintedDate.span(entry.startDate, entry.endDate))
      + (entry.score.isEmpty ? [] : [.group("Grade", line(entry.score))])
      + (entry.courses.isEmpty ? [] : [.group("Courses", list(entry.courses))])
  }

  private static func project(_ entry: Project) -> [Block] {
    let span =
      entry.startDate.isEmpty && entry.endDate.isEmpty
      ? "" : PrintedDate.span(entry.startDate, entry.endDate)
    return named(entry.name, joined(entry.roles + [entry.entity]), span)
      + paragraphs(entry.description) + bullets(entry.highlights)
      + (entry.keywords.isEmpty ? [] : [.group("Made with", list(entry.keywords))])
      + (line(entry.url).isEmpty ? [] : [.paragraph(line(entry.url))])
  }

  private static func skill(_ entry: Skill) -> [Block] {
    let name = entry.level.isEmpty ? line(entry.name) : "\(line(entry.name)) (\(line(entry.level)))"
    return [.group(name, list(entry.keywords))]
  }

  private static func section<Entry>(_ heading: String, _ entries: [Entry], _ body: (Entry) -> [Block]) -> [Block] {
    let blocks = entries.flatMap(body).filter { $0.size > 0 }
    return blocks.isEmpty ? [] : [.heading(heading)] + blocks
  }

  private static func named(_ first: String, _ second: String, _ aside: String) -> [Block] {
    [.entry(joined([first, second]), aside: line(aside))]
  }

  private static func paragraphs(_ text: String) -> [Block] { Printable.lines(text).map { .paragraph($0) } }
  private static func bullets(_ texts: [String]) -> [Block] {
    texts.map(line).filter { !$0.isEmpty }.map { .bullet($0) }
  }
  private static func list(_ texts: [String]) -> String { joined(texts) }
  private static func joined(_ texts: [String]) -> String {
    texts.map(line).filter { !$0.isEmpty }.joined(separator: ", ")
  }
  private static func line(_ text: String) -> String { Printable.line(text) }
}
