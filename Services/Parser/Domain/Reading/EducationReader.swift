import Messages

/// Reads schools and degrees.
enum EducationReader {
  /// The degrees of a section, in order, each with the entry it was read from.
  ///
  /// Where `showsTowns` says that the page has a town beside each name, one stands behind schools too; `towns` are
  /// those that the page names elsewhere.
  static func read(
    _ lines: [TextLine], home: Location? = nil, showsTowns: Bool = false, towns: Set<String> = []
  ) -> [(education: Education, entry: Entry)] {
    let entries = EntrySplitter.entries(withoutBullets(lines), hasItems: false)
    let units = entries.map { EntryUnits($0, home: home) }
    var weight = 0.0
    for unit in units where unit.units.count >= 2 {
      weight += JobWords.schoolWeight(unit.units[0]) - JobWords.schoolWeight(unit.units[1])
    }
    let haveTowns = showsTowns || units.count >= 2 && units.allSatisfy { $0.units.contains(where: endsWithTown) }
    return zip(entries, units).compactMap { entry, unit in
      guard !unit.units.isEmpty else { return nil }
      var education = education(unit.units, schoolFirst: weight > 0, haveTowns, home)
      education.institution = withoutKnownTown(education.institution, towns)
      if let span = entry.span {
        education.startDate = span.isSingle ? "" : span.startText
        education.endDate = span.isSingle ? span.start?.roundedToMonth(atStart: false).text ?? "" : span.endText
      }
      // A note below a degree is no degree.
      let isNote = education.institution.isEmpty && entry.span == nil && JobWords.schoolWeight(unit.units[0]) > -1.5
      guard !isNote else { return nil }
      education.courses = entry.items.map(\.text)
      return (education, entry)
    }
  }

  /// A list of degrees reads as lines; items below degrees stay items.
  private static func withoutBullets(_ lines: [TextLine]) -> [TextLine] {
    let marked = lines.indices.filter { lines[$0].hasBullet }
    if !marked.isEmpty, marked.allSatisfy({ $0 + 1 < lines.count && EntryPiece.standsAbove(lines[$0 + 1], lines[$0]) })
    {
      return lines.map { line in
        var line = line
        line.hasBullet = false
        return line
      }
    }
    guard lines.count(where: \.hasBullet) * 10 >= lines.count * 6, lines.first?.hasBullet == true else { return lines }
    return lines.map { line in
      var line = line
      if line.hasBullet, DateScanner.first(in: line.text) != nil || JobWords.schoolWeight(line.text) != 0 {
        line.hasBullet = false
      }
      return line
    }
  }

  private static func education(_ all: [String], schoolFirst: Bool, _ haveTowns: Bool, _ home: Location?) -> Education {
    var education = Education()
    var units: [String] = []
    for unit in all {
      let (text, score) = withoutScore(unit)
      if let score { education.score = score }
      let opening = text.plainWords.first ?? ""
      if !text.isEmpty, !notes.contains(opening) { units.append(text) }
    }
    guard !units.isEmpty else { return education }
    if let both = units.first(where: namesBoth), both == units[0] || units.allSatisfy({ $0 == both || isTown($0) }) {
      units = [both]
    }
    var degree = ""
    if units.count >= 2 {
      let school = school(units, schoolFirst: schoolFirst)
      var named = JobWords.commaParts(units.remove(at: school))
      // What stands before the school in its own part is the degree's subject.
      let start = named.firstIndex { JobWords.schoolWeight($0) >= 1.5 } ?? 0
      let subject = named[..<start].joined(separator: ", ")
      named.removeFirst(start)
      education.institution = named.joined(separator: ", ")
      // A subject may stand apart from its degree; notes behind them do not belong to it.
      let next = units.count > 1 && school != 1 && JobWords.schoolWeight(units[0]) < 0 && PlaceReader.isName(units[1])
      degree = next ? units[0] + ", " + units[1] : units[0]
      if !subject.isEmpty { degree += ", " + subject }
    } else if let unit = units.first {
      (education.institution, degree) = parted(unit)
    }
    education.institution = withoutTown(education.institution, isSure: haveTowns, home)
    // "Amity University in 2017".
    if education.institution.hasSuffix(" in") { education.institution = education.institution.dropLast(3).bare }
    let (type, area) = degreeParts(degree)
    education.studyType = type
    education.area = area
    return education
  }

  /// Which part is the school: the one whose words say so most, else by the order of the others.
  private static func school(_ units: [String], schoolFirst: Bool) -> Int {
    let weights = units.map(JobWords.schoolWeight)
    let best = weights.indices.max { weights[$0] < weights[$1] } ?? 0
    if weights[best] >= 1.5 { return best }
    let difference = weights[0] - weights[1]
    return (abs(difference) >= 1.5 ? difference > 0 : schoolFirst) ? 0 : 1
  }

  /// "BSc (Hons) in Biology": the kind of degree and its subject.
  static func degreeParts(_ degree: String) -> (type: String, area: String) {
    if let range = degree.range(of: degree.isAllCapitals ? " IN " : " in ") {
      return (degree[..<range.lowerBound].bare, degree[range.upperBound...].bare)
    }
    for dash in [" – ", " — ", " - ", ": "] {
      let sides = degree.parts(separatedBy: dash)
      if sides.count > 1 { return (sides[0].bare, sides.dropFirst().joined(separator: dash)) }
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
