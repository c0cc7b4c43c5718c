import Messages

/// Tells places among the parts of an entry.
extension EntryUnits {
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
  static func mayBePlace(_ text: String) -> Bool {
    let parts = text.parts(separatedBy: { $0 == "," })
    return (1...3).contains(parts.count)
      && parts.allSatisfy { PlaceReader.isName($0) && $0.split(separator: " ").count <= 4 }
      && JobWords.titleWeight(parts[0]) <= 0 && JobWords.schoolWeight(parts[0]) == 0
      && !parts.contains(where: JobWords.isEmployer)
  }

  /// Whether a part says how somebody was employed, and nothing else.
  static func isNoise(_ unit: String) -> Bool {
    noise.contains(unit.plainWords.joined(separator: " "))
  }

  private static let noise: Set<String> = [
    "full time", "part time", "contract", "permanent", "remote", "hybrid", "temporary", "freelance contract",
    "fulltime",
    "parttime", "on site", "onsite", "internship", "vollzeit", "teilzeit", "temps plein", "temps partiel", "cdi", "cdd",
    "fixed term", "seasonal", "casual",
  ]

  /// Whether a text names a town for sure: with a state or country, or the person's own.
  static func isPlace(_ text: String, _ home: Location?) -> Bool {
    let parts = text.parts(separatedBy: { $0 == "," })
    guard let last = parts.last, parts.count <= 3,
      parts.allSatisfy({ PlaceReader.isName($0) || Country.code($0) != nil })
    else {
      return false
    }
    guard JobWords.titleWeight(parts[0]) <= 0, !JobWords.isEmployer(parts[0]), JobWords.schoolWeight(parts[0]) < 1.5
    else {
      return false
    }
    if parts.count > 1, RegionCodes.all.contains(last) || Country.code(last) != nil || RegionNames.contains(last) {
      return true
    }
    if parts.count == 1, Country.code(last) != nil { return true }
    guard let home, !home.city.isEmpty else { return false }
    if parts.count == 1 { return text == home.city || text == home.region }
    return parts[0] == home.city || !home.region.isEmpty && last == home.region
  }
}
