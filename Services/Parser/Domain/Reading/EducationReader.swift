import Messages

/// Reads schools and degrees.
enum EducationReader {
  /// The degrees of a section, in order, each with the entry it was read from.
  static func read(_ lines: [TextLine]) -> [(education: Education, entry: Entry)] {
    let entries = EntrySplitter.entries(lines.map(Self.withoutBullet), hasItems: false)
    let units = entries.map { EntryUnits($0, home: nil) }
    var weight = 0.0
    for unit in units where unit.units.count >= 2 {
      weight += JobWords.schoolWeight(unit.units[0]) - JobWords.schoolWeight(unit.units[1])
    }
    return zip(entries, units).compactMap { entry, unit in
      guard !unit.units.isEmpty else { return nil }
      var education = education(unit.units, schoolFirst: weight > 0)
      if let span = entry.span {
        education.startDate = span.isSingle ? "" : span.startText
        education.endDate = span.isSingle ? span.start?.roundedToMonth(atStart: false).text ?? "" : span.endText
      }
      education.courses = entry.items.map(\.text)
      return (education, entry)
    }
  }

  /// A list of degrees reads as lines.
  private static func withoutBullet(_ line: TextLine) -> TextLine {
    var line = line
    if line.hasBullet, DateScanner.first(in: line.text) != nil || JobWords.schoolWeight(line.text) != 0 {
      line.hasBullet = false
    }
    return line
  }

  private static func education(_ all: [String], schoolFirst: Bool) -> Education {
    var education = Education()
    var units: [String] = []
    for unit in all {
      if let score = score(unit) { education.score = score } else { units.append(unit) }
    }
    var degree = ""
    if units.count >= 2 {
      let difference = JobWords.schoolWeight(units[0]) - JobWords.schoolWeight(units[1])
      let isSchoolFirst = abs(difference) >= 3 ? difference > 0 : schoolFirst
      education.institution = isSchoolFirst ? units[0] : units[1]
      degree = isSchoolFirst ? units[1] : units[0]
    } else if let unit = units.first {
      (education.institution, degree) = parted(unit)
    }
    let (type, area) = degreeParts(degree)
    education.studyType = type
    education.area = area
    return education
  }

  private static func score(_ unit: String) -> String? {
    let words = unit.plainWords
    guard let first = words.first, ["gpa", "grade", "cgpa", "note", "mark", "score"].contains(first),
      unit.hasDigit || words.count < 5
    else { return nil }
    return unit.dropFirst(first.count).trimmed.bare
  }

  /// A line that names both: the school is the part whose words say so.
  private static func parted(_ unit: String) -> (school: String, degree: String) {
    let parts = unit.parts(separatedBy: { $0 == "," })
    let weights = parts.map { JobWords.schoolWeight($0) }
    guard parts.count > 1, let best = weights.max(), let index = weights.lastIndex(of: best) else {
      return weights.first ?? 0 > 0 ? (unit, "") : ("", unit)
    }
    if index == 0 { return (parts[0], parts.dropFirst().joined(separator: ", ")) }
    return (parts[index...].joined(separator: ", "), parts[..<index].joined(separator: ", "))
  }

  /// "BSc (Hons) in Biology": the kind of degree and its subject.
  static func degreeParts(_ degree: String) -> (type: String, area: String) {
    if let range = degree.range(of: " in ") {
      return (degree[..<range.lowerBound].bare, degree[range.upperBound...].bare)
    }
    let parts = degree.parts(separatedBy: { $0 == "," })
    if parts.count > 1 { return (parts[0], parts.dropFirst().joined(separator: ", ")) }
    let words = degree.split(separator: " ")
    let abbreviations = words.prefix { word in
      word.hasPrefix("(") || word.contains(".") || word.count { $0.isUppercase } >= 2
    }
    if !abbreviations.isEmpty, abbreviations.count < words.count {
      return (abbreviations.joined(separator: " "), words.dropFirst(abbreviations.count).joined(separator: " "))
    }
    return (degree, "")
  }
}
