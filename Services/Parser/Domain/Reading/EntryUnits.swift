import Messages

/// The parts of an entry's header: what may be a title, an employer, a place.
struct EntryUnits {
  var units: [String] = []
  var location = ""
  /// True where the words themselves say that the title comes first: "Nurse at Lakeside".
  var isTitleFirst = false
  private let bracketsArePlaces: Bool

  /// The parts of an entry; `home` is where the person lives.
  init(_ entry: Entry, home: Location?, bracketsArePlaces: Bool = false) {
    self.bracketsArePlaces = bracketsArePlaces
    for header in entry.headers {
      var cells = header.cells
      if entry.hasDateColumn, cells.count > 1, let last = cells.last, Self.mayBePlace(last) {
        location = last
        cells.removeLast()
      }
      for cell in cells {
        for unit in split(cell) where !Self.isNoise(unit) { take(unit, home) }
      }
    }
  }

  private mutating func take(_ unit: String, _ home: Location?) {
    var unit = unit
    if unit.hasSuffix(")"), let open = unit.lastIndex(of: "(") {
      let inside = String(unit[unit.index(after: open)...].dropLast())
      if Self.isPlace(inside, home) || bracketsArePlaces && PlaceReader.isName(inside) {
        location = inside
        unit = unit[..<open].trimmed
      }
    }
    // What follows "at" is the employer, whatever town is named behind it; so is what has three parts.
    let isEmployer = units.count == 1 && (isTitleFirst || unit.parts(separatedBy: { $0 == "," }).count == 3)
    if location.isEmpty, Self.isPlace(unit, home), !units.isEmpty, !isEmployer {
      location = unit
    } else if !unit.isEmpty {
      units.append(unit)
    }
  }

  private mutating func split(_ cell: String) -> [String] {
    var parts = [cell]
    for separator in [" | ", " — ", " – ", " - ", " · ", " • ", " // ", " @ "] {
      parts = parts.flatMap { $0.parts(separatedBy: separator) }
    }
    if let range = cell.range(of: " at "), parts.count == 1 {
      let title = cell[..<range.lowerBound].trimmed
      let employer = cell[range.upperBound...].trimmed
      if employer.first?.isUppercase == true || employer.first?.isNumber == true {
        isTitleFirst = true
        parts = [title, employer]
      }
    }
    return parts.map(\.bare).filter { !$0.isEmpty }
  }

  /// Whether the brackets that end a line of each entry hold towns: where all have one that may be a name, they do.
  static func bracketsArePlaces(_ entries: [Entry]) -> Bool {
    let names = entries.map { entry in
      entry.headers.flatMap(\.cells).compactMap { cell -> String? in
        guard cell.hasSuffix(")"), let open = cell.lastIndex(of: "(") else { return nil }
        return String(cell[cell.index(after: open)...].dropLast())
      }
    }
    return entries.count >= 2
      && names.allSatisfy { inside in
        inside.contains {
          PlaceReader.isName($0) && !isNoise($0) && JobWords.titleWeight($0) <= 0 && !($0.isAllCapitals && $0.count < 6)
        }
      }
  }

  /// Whether a text may name a town: up to three names, none of them a title or an employer.
  private static func mayBePlace(_ text: String) -> Bool {
    let parts = text.parts(separatedBy: { $0 == "," })
    return (1...3).contains(parts.count)
      && parts.allSatisfy { PlaceReader.isName($0) && JobWords.titleWeight($0) <= 0 && !JobWords.isEmployer($0) }
  }

  private static func isNoise(_ unit: String) -> Bool {
    [
      "full time", "part time", "contract", "permanent", "remote", "hybrid", "temporary", "freelance contract",
      "fulltime",
    ]
    .contains(unit.plainWords.joined(separator: " "))
  }

  /// Whether a text names a town for sure: with a state or country, or the person's own.
  static func isPlace(_ text: String, _ home: Location?) -> Bool {
    let parts = text.parts(separatedBy: { $0 == "," })
    guard let last = parts.last, parts.count <= 3,
      parts.allSatisfy({ PlaceReader.isName($0) || Country.code($0) != nil })
    else {
      return false
    }
    guard JobWords.titleWeight(parts[0]) <= 0, !JobWords.isEmployer(parts[0]) else { return false }
    if parts.count > 1, RegionCodes.all.contains(last) || Country.code(last) != nil { return true }
    if parts.count == 1, Country.code(last) != nil { return true }
    guard let home, !home.city.isEmpty else { return false }
    if parts.count == 1 { return text == home.city || text == home.region }
    return parts[0] == home.city || !home.region.isEmpty && last == home.region
  }
}
