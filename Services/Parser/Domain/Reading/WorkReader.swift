import Messages

/// Reads positions: who of an entry's parts is the title, who the employer.
struct WorkReader {
  private let units: [EntryUnits]
  private let entries: [Entry]
  private let home: Location?

  /// The positions of a section's entries, in order, each with the entry it was read from.
  static func read(_ lines: [TextLine], home: Location?) -> [(work: Work, entry: Entry)] {
    let entries = EntrySplitter.entries(lines)
    let bracketsArePlaces = EntryUnits.bracketsArePlaces(entries)
    let units = entries.map { EntryUnits($0, home: home, bracketsArePlaces: bracketsArePlaces) }
    let reader = WorkReader(units: units, entries: entries, home: home)
    return reader.positions()
  }

  private func positions() -> [(work: Work, entry: Entry)] {
    let pairs = units.map { unit in unit.units.count >= 2 ? Array(unit.units.prefix(2)) : commaEnds(unit.units.first) }
    let titleFirst = isTitleFirst(pairs)
    var employer = ""
    var results: [(work: Work, entry: Entry)] = []
    for (index, entry) in entries.enumerated() {
      var work = role(units[index], titleFirst: titleFirst, lastEmployer: employer)
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

  private func commaEnds(_ unit: String?) -> [String] {
    let parts = unit?.parts(separatedBy: { $0 == "," }) ?? []
    guard parts.count >= 2 else { return [] }
    return [parts[0], parts.count > 2 && hasPlaces ? parts[parts.count - 2] : parts[parts.count - 1]]
  }

  /// Whether the entries say the title before the employer, by the sum of what their words tell, and since
  /// employers come again where titles change.
  private func isTitleFirst(_ pairs: [[String]]) -> Bool {
    var weight = 0.0
    let pairs = pairs.filter { $0.count == 2 }
    for pair in pairs { weight += JobWords.titleWeight(pair[0]) - JobWords.titleWeight(pair[1]) }
    weight += Double(Set(pairs.map { $0[0] }).count - Set(pairs.map { $0[1] }).count) * 1.5
    return units.contains(where: \.isTitleFirst) || weight >= 0
  }

  /// Whether every line of the form "a, b, c" ends with a town.
  private var hasPlaces: Bool {
    let lists = units.filter { $0.units.count == 1 }.map { $0.units[0].parts(separatedBy: { $0 == "," }) }
    let long = lists.filter { $0.count >= 3 }
    guard !long.isEmpty, long.count == lists.count else { return false }
    return long.allSatisfy { parts in
      let last = parts[parts.count - 1]
      return PlaceReader.isName(last) && !JobWords.isEmployer(last) && JobWords.titleWeight(last) <= 0
    }
  }

  private func role(_ unit: EntryUnits, titleFirst: Bool, lastEmployer: String) -> Work {
    var work = Work()
    work.location = unit.location
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
    let parts = work.name.parts(separatedBy: { $0 == "," })
    guard parts.count >= 2, work.location.isEmpty, let last = parts.last else { return }
    guard PlaceReader.isName(last), !JobWords.isEmployer(last), JobWords.titleWeight(last) == 0,
      !["inc", "ltd", "llc", "llp", "plc", "limited", "co"].contains(last.plainWords.joined())
    else { return }
    let count = parts.count >= 3 && last.count <= 3 || parts.count >= 3 && Country.code(last) != nil ? 2 : 1
    work.location = parts.suffix(count).joined(separator: ", ")
    work.name = parts.dropLast(count).joined(separator: ", ")
  }

  /// One line for all: "title, employer, town", or a title at the employer above.
  private func single(_ unit: String, into work: inout Work, titleFirst: Bool, lastEmployer: String) {
    var parts = unit.parts(separatedBy: { $0 == "," })
    let others = units.contains { $0.units.count > 1 }
    if parts.count == 1 || others {
      if JobWords.isEmployer(unit), lastEmployer.isEmpty || JobWords.titleWeight(unit) < -1 {
        work.name = unit
        takeTown(&work)
      } else {
        work.position = unit
        work.name = lastEmployer
      }
      return
    }
    if parts.count >= 3, let last = parts.last, hasPlaces || EntryUnits.isPlace(last, home) {
      work.location = work.location.isEmpty ? last : work.location
      parts.removeLast()
    }
    if titleFirst {
      work.name = parts.removeLast()
      work.position = parts.joined(separator: ", ")
    } else {
      work.name = parts.removeFirst()
      work.position = parts.joined(separator: ", ")
    }
  }
}
