/// Employers named once, with the time spent there in all, above several positions with dates of their own.
struct EmployerGroups {
  /// For each position below such an employer, the entry that names it.
  private(set) var headOf: [Int: Int] = [:]

  /// Learns from the entries of a section.
  init(_ units: [EntryUnits], _ entries: [Entry]) {
    var head: Int?
    for index in entries.indices {
      if let current = head, let whole = entries[current].span, let part = entries[index].span,
        Self.contains(whole, part), units[index].units.first.map({ JobWords.titleWeight($0) > 0 }) == true
      {
        headOf[index] = current
      } else {
        head = Self.isBare(units[index], entries[index]) ? index : nil
      }
    }
  }

  /// Whether an entry names an employer for positions below it, and is none itself.
  func isHead(_ index: Int) -> Bool { headOf.values.contains(index) }

  /// Whether an entry names an employer, dates, and nothing else.
  private static func isBare(_ units: EntryUnits, _ entry: Entry) -> Bool {
    guard units.units.count == 1, let unit = units.units.first, entry.items.isEmpty, entry.prose.isEmpty,
      let span = entry.span, !span.isSingle
    else { return false }
    return JobWords.titleWeight(unit) <= 0
  }

  private static func contains(_ whole: DateSpan, _ part: DateSpan) -> Bool {
    guard let start = whole.start, let first = part.start, first.year >= start.year else { return false }
    guard let end = whole.end else { return true }
    return (part.end ?? first).year <= end.year && !part.isOpen
  }
}
