import Messages

/// Tells a school from the degree before it and from the town behind it.
extension EducationReader {
  /// Whether a part names a degree and, behind a comma, the school: what stands beside it is the town.
  static func namesBoth(_ unit: String) -> Bool {
    let weights = JobWords.commaParts(unit).flatMap(fromParts).map(JobWords.schoolWeight)
    return weights.contains { $0 >= 1.5 } && weights.contains { $0 <= -1.5 }
  }

  /// A line that names both: the school is the part whose words say so.
  static func parted(_ unit: String) -> (school: String, degree: String) {
    let parts = JobWords.commaParts(unit).flatMap(fromParts)
    let weights = parts.map { JobWords.schoolWeight($0) }
    guard parts.count > 1, let best = weights.max(), let index = weights.lastIndex(of: best) else {
      return weights.first ?? 0 > 0 ? (unit, "") : ("", unit)
    }
    if index == 0 { return (parts[0], parts.dropFirst().joined(separator: ", ")) }
    return (parts[index...].joined(separator: ", "), parts[..<index].joined(separator: ", "))
  }

  /// "B.Tech from Amity University" names a degree and a school.
  private static func fromParts(_ part: String) -> [String] {
    guard let range = part.range(of: " from ") else { return [part] }
    return [part[..<range.lowerBound].bare, part[range.upperBound...].bare]
  }

  /// A school without the town, region and country behind it: where every entry has one, or the place is known.
  static func withoutTown(_ school: String, isSure: Bool, _ home: Location?) -> String {
    var parts = JobWords.commaParts(school)
    for count in [3, 2]
    where parts.count > count && EntryUnits.isPlace(parts.suffix(count).joined(separator: ", "), home) {
      return parts.dropLast(count).joined(separator: ", ")
    }
    if parts.count > 1, EntryUnits.isPlace(parts[parts.count - 1], home) { parts.removeLast() }
    while isSure, parts.count > 1, let last = parts.last, isTown(last), !isCampus(parts) { parts.removeLast() }
    return parts.joined(separator: ", ")
  }

  /// A school without one of these towns behind it.
  static func withoutKnownTown(_ school: String, _ towns: Set<String>) -> String {
    let parts = JobWords.commaParts(school)
    guard parts.count == 2, towns.contains(parts[1]), JobWords.schoolWeight(parts[0]) >= 1.5, !isCampus(parts) else {
      return school
    }
    return parts[0]
  }

  /// Universities of several towns have the town in their name: "University of California, Berkeley".
  static func isCampus(_ parts: [String]) -> Bool {
    let states = [
      "california", "texas", "illinois", "wisconsin", "carolina", "maryland", "michigan", "massachusetts", "minnesota",
      "nebraska", "missouri", "indian", "state",
    ]
    return parts.count == 2 && parts[0].plainWords.contains { states.contains($0) }
  }

  static func endsWithTown(_ unit: String) -> Bool {
    let parts = JobWords.commaParts(unit)
    return parts.count > 1 && parts.contains { JobWords.schoolWeight($0) > 0 } && isTown(parts[parts.count - 1])
  }

  static func isTown(_ text: String) -> Bool {
    PlaceReader.isName(text) && JobWords.schoolWeight(text) == 0
      && !text.plainWords.contains { ["department", "dept", "division", "faculty", "campus", "of"].contains($0) }
  }
}
