import Messages

/// Reads positions: who of an entry's parts is the title, who the employer.
struct WorkReader {
  private let units: [EntryUnits]
  private let entries: [Entry]
  private let home: Location?
  private let form: CommaForm

  /// The positions of a section's entries, in order, each with the entry it was read from.
  static func read(_ lines: [TextLine], home: Location?) -> [(work: Work, entry: Entry)] {
    let entries = EntrySplitter.entries(lines)
    let bracketsArePlaces = EntryUnits.bracketsArePlaces(entries)
    let commasPart = EntryUnits.commasPart(entries)
    let units = entries.map {
      EntryUnits($0, home: home, bracketsArePlaces: bracketsArePlaces, commasPart: commasPart)
    }
    let reader = WorkReader(units: units, entries: entries, home: home, form: CommaForm(units))
    return reader.positions()
  }

  private func positions() -> [(work: Work, entry: Entry)] {
    let pairs = units.map { $0.units.count >= 2 ? Array($0.units.prefix(2)) : form.ends($0.units.first) }
    let order = TitleOrder(units, pairs: pairs, entries)
    let groups = EmployerGroups(units, entries)
    var employer = ""
    var results: [(work: Work, entry: Entry)] = []
    for (index, entry) in entries.enumerated() where !groups.isHead(index) {
      var work =
        groups.headOf[index].map { position(units[index], at: units[$0]) }
        ?? role(units[index], titleFirst: order.isTitleFirst(index), lastEmployer: employer)
      employer = work.name
      work.startDate = entry.span.map { $0.isSingle ? "" : $0.startText } ?? ""
      work.endDate =
        entry.span.map { $0.isSingle ? ($0.start?.roundedToMonth(atStart: false).text ?? "") : $0.endText } ?? ""
      work.highlights = entry.items.map(\.text)
      work.summary = entry.prose.map(\.text).joined(separator: " ")
      results.append((work, entry))
    }
    return results
  }

  /// A position below the employer's own line.
  private func position(_ unit: EntryUnits, at head: EntryUnits) -> Work {
    var work = Work()
    work.name = head.units.first ?? ""
    work.location = head.location
    takeTown(&work)
    work.position = unit.units.joined(separator: ", ")
    if !unit.location.isEmpty { work.location = unit.location }
    return work
  }

  private func role(_ unit: EntryUnits, titleFirst: Bool, lastEmployer: String) -> Work {
    var work = Work()
    work.location = unit.location
    work.description = unit.note
    switch unit.units.count {
    case 0: work.name = lastEmployer
    case 1: single(unit.units[0], into: &work, titleFirst: titleFirst, lastEmployer: lastEmployer)
    default:
      let isTitleFirst = unit.isTitleFirst || titleFirst
      work.position = isTitleFirst ? unit.units[0] : unit.units[1]
      work.name = isTitleFirst ? unit.units[1] : unit.units[0]
      if unit.units.count > 2 { third(unit.units, into: &work) }
      takeTown(&work)
    }
    return work
  }

  private func third(_ units: [String], into work: inout Work) {
    if work.location.isEmpty, PlaceReader.isName(units[2]), !JobWords.isEmployer(units[2]),
      JobWords.titleWeight(units[2]) <= 0
    {
      work.location = units[2]
    } else {
      work.description = units[2]
    }
  }

  /// A town behind the employer's name is where, not who.
  private func takeTown(_ work: inout Work) {
    let parts = JobWords.commaParts(work.name)
    guard parts.count >= 2, work.location.isEmpty, let last = parts.last else { return }
    guard PlaceReader.isName(last),
      parts.count > 2 && RegionCodes.all.contains(last)
        || JobWords.titleWeight(last) == 0 && !JobWords.isEmployer(last),
      !Self.partOfName.contains(where: { last.plainWords.contains($0) })
    else { return }
    let hasRegion =
      parts.count >= 3 && (last.count <= 3 || Country.code(last) != nil || RegionNames.contains(last) || isTown(parts))
    let count = hasRegion ? 2 : 1
    work.location = parts.suffix(count).joined(separator: ", ")
    work.name = parts.dropLast(count).joined(separator: ", ")
  }

  /// Whether the second of three parts is a town: the person's own, or one behind what is an employer for sure.
  private func isTown(_ parts: [String]) -> Bool {
    parts.count == 3 && EntryUnits.mayBePlace(parts[1])
      && (parts[1] == home?.city || JobWords.isEmployer(parts[0]) && JobWords.titleWeight(parts[1]) == 0)
  }

  /// One line for all: "title, employer, town", or a title at the employer above.
  private func single(_ unit: String, into work: inout Work, titleFirst: Bool, lastEmployer: String) {
    var parts = JobWords.commaParts(unit)
    if !form.saysAll(parts) {
      if JobWords.isEmployer(unit), lastEmployer.isEmpty || JobWords.titleWeight(unit) < -1 {
        work.name = unit
        takeTown(&work)
      } else {
        work.position = unit
        work.name = lastEmployer
      }
      return
    }
    let count = form.placeParts(parts, home)
    if count > 0 {
      if work.location.isEmpty { work.location = parts.suffix(count).joined(separator: ", ") }
      parts.removeLast(count)
    }
    if titleFirst {
      let employer = parts.dropFirst().firstIndex(where: JobWords.isEmployer) ?? parts.count - 1
      work.name = parts[employer...].joined(separator: ", ")
      work.position = parts[..<employer].joined(separator: ", ")
      if employer < parts.count - 1 { takeTown(&work) }
    } else {
      let title = parts.dropFirst().firstIndex { JobWords.titleWeight($0) > 0 } ?? 1
      work.name = parts[..<title].joined(separator: ", ")
      work.position = parts[title...].joined(separator: ", ")
    }
  }

  /// Words of a part of an employer, which is no town.
  private static let partOfName: Set<String> = [
    "department", "dept", "division", "faculty", "school", "institute", "office", "branch", "unit", "team", "group",
    "section",
    "district", "circuit",
  ]
}
