import Messages

/// What the entries of a section show in common where they say all in one line: "title, employer, town".
struct CommaForm {
  /// Whether most entries are of one part with commas in it.
  private let isUsual: Bool
  /// How many parts at the end of each line name a place.
  private let usualPlaceParts: Int

  /// Learns from the entries of one part.
  init(_ units: [EntryUnits]) {
    let lists = units.filter { $0.units.count == 1 }.map { JobWords.commaParts($0.units[0]) }
    isUsual = units.count { $0.units.count > 1 } < lists.count { $0.count > 1 }
    guard !lists.isEmpty, lists.allSatisfy({ $0.count >= 3 && Self.mayBePlace($0[$0.count - 1]) }) else {
      usualPlaceParts = 0
      return
    }
    usualPlaceParts = lists.allSatisfy { $0.count >= 4 && Self.mayBePlace($0[$0.count - 2]) } ? 2 : 1
  }

  /// The two parts of a line that may be title and employer, whichever comes first; none for a line without commas.
  func ends(_ unit: String?) -> [String] {
    let parts = JobWords.commaParts(unit ?? "")
    guard parts.count >= 2 else { return [] }
    return [parts[0], parts[max(1, parts.count - 1 - usualPlaceParts)]]
  }

  /// Whether a line says all: as most do, or for itself by its many parts or by an employer's words.
  func saysAll(_ parts: [String]) -> Bool {
    parts.count > 1 && (isUsual || parts.count > 2 || parts.dropFirst().contains(where: JobWords.isEmployer))
  }

  /// How many parts at the end of a line name the place.
  func placeParts(_ parts: [String], _ home: Location?) -> Int {
    let sure = [3, 2, 1].first {
      parts.count - $0 >= 2 && EntryUnits.isPlace(parts.suffix($0).joined(separator: ", "), home)
    }
    if let sure { return sure }
    // "Title, employer, town, region" among lines without a region.
    let hasRegion =
      usualPlaceParts == 1 && parts.count == 4 && JobWords.isEmployer(parts[1])
      && parts.suffix(2).allSatisfy(Self.mayBePlace)
    // "PR" behind a town is a region of whatever country.
    let hasCode =
      parts.count >= 4 && (2...3).contains(parts[parts.count - 1].count) && parts[parts.count - 1].isAllCapitals
    return hasRegion || hasCode ? 2 : parts.count >= 3 ? usualPlaceParts : 0
  }

  private static func mayBePlace(_ text: String) -> Bool {
    PlaceReader.isName(text) && !JobWords.isEmployer(text) && JobWords.titleWeight(text) <= 0
  }
}
