package import Messages
import ResumeText

/// Reads what a job description asks for.
package enum RequirementReader {
  /// Most requirements that are read of one description.
  static let limit = 60

  /// The title, the requirements in the order of the text, the years and the education that a job description asks
  /// for. An empty or hostile text asks for nothing; only the first 200 kB are read.
  package static func read(_ jobDescription: String) -> JobRequirements {
    let reading = JobReading(jobDescription)
    let education = EducationReader.read(reading.clauses)
    var found = skills(reading, education: education?.clause.text)
    let years = YearsReader.read(reading.clauses)
    if let years {
      found.append(
        Requirement(
          text: YearsText.experience(years.years), kind: .experience, importance: Importance(years.clause.tone),
          source: years.clause.sentence.shortened))
    }
    if let education {
      found.append(
        Requirement(
          text: education.text, kind: .education, importance: Importance(education.clause.tone),
          source: education.clause.sentence.shortened))
    }
    if !reading.title.isEmpty {
      let role = Lexicon.titles.find(in: reading.title).first
      found.insert(
        Requirement(
          text: reading.title, term: role?.term.id ?? "", kind: .role, importance: .required, source: reading.title),
        at: 0)
    }
    for index in found.indices { found[index].id = "r\(index + 1)" }
    return JobRequirements(
      title: reading.title, requirements: found, yearsExperience: years?.years ?? 0,
      education: education?.text ?? "")
  }

  private static func skills(_ reading: JobReading, education: String?) -> [Requirement] {
    let mentions = MentionReader.read(reading.clauses).filter { mention in
      !AskedSubject.isOfDegree(mention, in: reading.clauses)
        && (mention.term.kind != .degree || reading.clauses[mention.clause].text != education)
    }
    var placed = known(mentions, reading.clauses)
    var seen = Set(reading.lines.prefix(3).flatMap(namesOnTop))
    for name in NameReader.read(reading.clauses, except: seen) + ItemReader.read(reading.clauses) {
      let clause = reading.clauses[name.clause]
      guard seen.insert(Normalizer.phrase(name.words)).inserted else { continue }
      let requirement = Requirement(
        text: name.words.shortened, kind: .skill, importance: Importance(clause.tone), source: clause.sentence.shortened
      )
      placed.append(Placed(clause: name.clause, token: name.token, requirement: requirement))
    }
    placed.sort { ($0.clause, $0.token) < ($1.clause, $1.token) }
    return placed.prefix(limit).map(\.requirement)
  }

  /// The words of a line at the top that is no sentence: the title, the employer, the town.
  private static func namesOnTop(_ line: TextLine) -> [String] {
    let words = Tokenizer.tokens(of: line.text).map(\.normal)
    return words.count <= 8 && !line.isItem && line.text.last != "." ? words : []
  }

  private struct Placed {
    let clause: Int
    let token: Int
    let requirement: Requirement
  }

  /// What the lexicon knows. Where enough is asked for outright, a duty that is mentioned once is none of it.
  private static func known(_ mentions: [TermMention], _ clauses: [JobClause]) -> [Placed] {
    var placed: [Placed] = []
    let groups = Dictionary(grouping: mentions, by: \.term.id)
    let outright = groups.values.count { group in group.contains { $0.tone == .required } }
    for (id, group) in groups {
      guard let best = group.max(by: { ($0.tone, -$0.clause, -$0.token) < ($1.tone, -$1.clause, -$1.token) }) else {
        continue
      }
      if best.tone == .duty, outright >= enoughOutright, group.count == 1 { continue }
      if group.allSatisfy({ AskedSubject.isOfYears($0, in: clauses) }) { continue }
      let requirement = Requirement(
        text: Wording.best(best, of: group).shortened, term: id, kind: RequirementKind(best.term.kind),
        importance: Importance(best.tone), source: best.sentence.shortened)
      placed.append(Placed(clause: best.clause, token: best.token, requirement: requirement))
    }
    return placed
  }

  private static let enoughOutright = 5
}

extension RequirementKind {
  init(_ kind: TermKind) {
    switch kind {
    case .certificate, .title: self = .certificate
    case .language: self = .language
    case .degree: self = .education
    case .skill, .tool, .soft: self = .skill
    }
  }
}
