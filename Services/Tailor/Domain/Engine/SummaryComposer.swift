import Messages

/// Composes the summary, and a label where there is none, from facts of the base resume alone.
struct SummaryComposer {
  let interest: JobInterest
  let finder: TermFinder

  /// Most skills named in a summary.
  private static let skillsLimit = 6

  /// The change of the summary and that of the label; none for a resume in another language than English, without a
  /// person, or with nothing to add.
  func changes(_ base: Resume) -> [Change] {
    guard let basics = base.basics, Self.isEnglish(base) else { return [] }
    return [summary(base, basics), label(base, basics)].compactMap { $0 }
  }

  private func summary(_ base: Resume, _ basics: Basics) -> Change? {
    var sentences: [String] = []
    var sources: [Source] = []
    if !basics.summary.isEmpty {
      sentences.append(Self.sentence(basics.summary))
      sources.append(Source(path: "/basics/summary", text: basics.summary))
    } else if let role = role(base.work) {
      sentences.append(role.text)
      sources += role.sources
    }
    let skills = skills(base, except: sentences.joined(separator: " "))
    if !skills.isEmpty {
      sentences.append("Experience with \(Self.list(skills.map(\.word))).")
      for source in skills.map(\.source) where !sources.contains(source) { sources.append(source) }
    }
    guard !sentences.isEmpty, !sources.isEmpty, basics.summary.isEmpty || !skills.isEmpty else { return nil }
    return Change(
      kind: basics.summary.isEmpty ? .composed : .reworded, path: "/basics/summary", before: basics.summary,
      after: sentences.joined(separator: " "), sources: sources,
      requirementId: skills.first?.requirement.id ?? "",
      reason: skills.isEmpty
        ? "A summary from the last positions."
        : "Says first which of the skills asked for the resume has.")
  }

  private func label(_ base: Resume, _ basics: Basics) -> Change? {
    guard basics.label.isEmpty, let last = base.work.first, !last.position.isEmpty else { return nil }
    return Change(
      kind: .composed, path: "/basics/label", after: last.position,
      sources: [Source(path: "/work/0/position", text: last.position)], reason: "The title of the last position.")
  }

  private func role(_ work: [Work]) -> (text: String, sources: [Source])? {
    guard let last = work.first, !last.position.isEmpty, !last.name.isEmpty else { return nil }
    let isOver = !DateText.isOngoing(last.endDate)
    var text = "\(isOver ? "Most recently " : "")\(last.position) at \(last.name)"
    var sources = Self.sources(last, 0)
    if let previous = work.dropFirst().first, !previous.position.isEmpty, !previous.name.isEmpty {
      text += ", before that \(previous.position) at \(previous.name)"
      sources += Self.sources(previous, 1)
    }
    return (Self.sentence(text), sources)
  }

  private static func sources(_ entry: Work, _ index: Int) -> [Source] {
    [
      Source(path: "/work/\(index)/position", text: entry.position),
      Source(path: "/work/\(index)/name", text: entry.name),
    ]
  }

  /// What the job asks for and the resume shows, what it must have first, with the line that shows it best.
  private func skills(
    _ base: Resume, except said: String
  ) -> [(word: String, source: Source, requirement: Requirement)] {
    let lines = base.textLines.filter { Self.canShow($0.path) }
    var found: [(word: String, source: Source, requirement: Requirement)] = []
    var seen = Set(finder.find(said).map(\.id))
    for want in interest.wants.sorted(by: { $0.weight > $1.weight }) where want.requirement.kind == .skill {
      for term in finder.find(want.requirement.text) where term.kind == .skill || term.kind == .tool {
        guard found.count < Self.skillsLimit, let (line, own) = shown(term, in: lines), seen.insert(term.id).inserted
        else { continue }
        let word = term.isSameFact(as: own) ? term.shownWords : own.words
        found.append((word, Source(path: line.path, text: line.text), want.requirement))
      }
    }
    return found
  }

  /// The first line with the term, and the words it has for it; one with the job's own meaning before others.
  private func shown(_ term: KnownTerm, in lines: [ResumeLine]) -> (line: ResumeLine, own: KnownTerm)? {
    var other: (ResumeLine, KnownTerm)?
    for line in lines {
      for own in finder.find(line.text) where own.id == term.id {
        if term.isSameFact(as: own) { return (line, own) }
        other = other ?? (line, own)
      }
    }
    return other
  }

  /// Lines of work first stand first in a resume's lines; names and addresses show no skill.
  private static func canShow(_ path: String) -> Bool {
    path.contains("/highlights/") || path.contains("/keywords/") || path.hasPrefix("/skills/")
      || (path.hasSuffix("/summary") && path != "/basics/summary") || path.hasSuffix("/description")
  }

  private static func sentence(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    guard let last = text.last else { return "" }
    return ".!?".contains(last) ? String(text) : "\(text)."
  }

  private static func list(_ words: [String]) -> String {
    words.count < 2 ? words.joined() : "\(words.dropLast().joined(separator: ", ")) and \(words[words.count - 1])"
  }

  /// Whether the small words of the resume are English ones, or there are none.
  private static func isEnglish(_ base: Resume) -> Bool {
    var english = 0
    var other = 0
    for line in base.textLines {
      for token in TokenScanner.tokens(line.text) {
        if ["the", "and", "of", "with", "for", "to", "by"].contains(token.folded) { english += 1 }
        if otherSmall.contains(token.folded) { other += 1 }
      }
    }
    return english >= other
  }

  private static let otherSmall: Set<String> = [
    "und", "der", "die", "das", "mit", "fur", "von", "le", "la", "les", "des", "et", "pour", "avec", "el", "los", "y",
    "con", "para", "e", "di", "per",
  ]
}
