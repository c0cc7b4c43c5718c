import Messages

/// The parts of an entry's header: what may be a title, an employer, a place.
struct EntryUnits {
  /// A part, and whether it stands in the last of several cells.
  private struct Unit {
    var text: String
    var isRight = false
    /// Whether its line has other parts.
    var isAmongOthers = false
  }

  private(set) var units: [String] = []
  private(set) var location = ""
  /// What the employer does.
  private(set) var note = ""
  /// True where the words themselves say that the title comes first: "Nurse at Lakeside".
  private(set) var isTitleFirst = false

  /// The parts of an entry; `home` is where the person lives.
  init(_ entry: Entry, home: Location?, bracketsArePlaces: Bool = false, commasPart: Bool = false) {
    var parts: [Unit] = []
    for header in entry.headers {
      var cells = header.cells
      let before = parts.count
      if entry.hasDateColumn, cells.count > 1, let last = cells.last, Self.mayBePlace(last), location.isEmpty {
        location = last
        cells.removeLast()
      }
      for (index, cell) in cells.enumerated() {
        let isAlone = entry.headers.count == 1 && cells.count == 1
        // "Registered Nurse – Intensive Care, Lakeside Hospital" among entries that are parted by commas.
        if isAlone, let sides = Self.dashed(cell), sides.count == 2,
          commasPart || Self.namesEmployerBehindComma(sides[1]),
          JobWords.commaParts(cell).count > 1
        {
          units = [cell]
          return
        }
        for text in split(cell, isAlone: isAlone, home) where !Self.isNoise(text) {
          parts.append(Unit(text: text, isRight: index > 0 && index == cells.count - 1))
        }
      }
      if parts.count - before > 1 {
        for index in before..<parts.count { parts[index].isAmongOthers = true }
      }
    }
    takeBrackets(&parts, home, bracketsArePlaces)
    takePlaces(&parts, home)
    partDashes(&parts)
    takeNote(&parts)
    units = parts.map(\.text)
  }

  // MARK: Parts

  /// The parts of a cell at the strongest separators in it. A dash parts a cell that stands alone, or whose sides are a
  /// title and an employer; else it belongs to a name: "Registered Nurse – Intensive Care".
  private mutating func split(_ cell: String, isAlone: Bool, _ home: Location?) -> [String] {
    var parts = [cell]
    for separator in [" | ", " · ", " • ", " // ", " @ "] { parts = parts.flatMap { $0.parts(separatedBy: separator) } }
    if parts.count == 1, let range = cell.range(of: " at ") {
      let title = cell[..<range.lowerBound].trimmed
      let employer = cell[range.upperBound...].trimmed
      // "University of Texas at Austin" is one name.
      let isSchool = JobWords.schoolWeight(title) >= 1.5 && JobWords.titleWeight(title) <= 0
      if !isSchool, employer.first?.isUppercase == true || employer.first?.isNumber == true {
        isTitleFirst = true
        parts = [title, employer]
      }
    }
    if parts.count == 1, let sides = Self.dashed(cell),
      isAlone || sides.count > 2 || Self.differ(sides[0], sides[1], home)
    {
      parts = sides
    }
    return parts.map(\.bare).filter { !$0.isEmpty }
  }

  /// The sides of a dash between words.
  static func dashed(_ cell: String) -> [String]? {
    for separator in [" — ", " – ", " - "] {
      let sides = cell.parts(separatedBy: separator)
      if sides.count > 1 { return sides }
    }
    return nil
  }

  /// Whether the sides of a dash are a title and an employer, an employer and a place, or a school and a degree.
  private static func differ(_ left: String, _ right: String, _ home: Location?) -> Bool {
    let weights = (JobWords.titleWeight(left), JobWords.titleWeight(right))
    return weights.0 > 0 && weights.1 < 0 || weights.0 < 0 && weights.1 > 0 || isPlace(right, home)
      || weights.0 <= 0 && JobWords.schoolWeight(left) > -1.5 && mayBePlace(right)
      || abs(JobWords.schoolWeight(left) - JobWords.schoolWeight(right)) >= 3
  }

  /// Where nothing else is left to be the employer, a dash parts it from the title.
  private mutating func partDashes(_ parts: inout [Unit]) {
    guard let index = parts.firstIndex(where: { Self.dashed($0.text) != nil }), parts.count <= 2,
      let sides = Self.dashed(parts[index].text)
    else { return }
    if parts.count == 2 {
      guard location.isEmpty, index == 0, Self.mayBePlace(parts[1].text), JobWords.titleWeight(parts[1].text) == 0
      else { return }
      location = parts[1].text
    }
    parts = sides.map { Unit(text: $0.bare) }
  }

  /// Takes away words on what the employer does, where title and employer are named without them.
  private mutating func takeNote(_ parts: inout [Unit]) {
    guard parts.count > 1, let last = parts.last, !last.isAmongOthers,
      parts.count > 2 || JobWords.commaParts(parts[0].text).count > 1
    else { return }
    let words = last.text.split(separator: " ")
    guard words.count >= 4, words.count(where: { $0.first?.isLowercase == true }) * 2 > words.count,
      !JobWords.isEmployer(last.text), abs(JobWords.schoolWeight(last.text)) < 1
    else { return }
    note = last.text
    parts.removeLast()
  }

  // MARK: Places

  /// Takes the place out of brackets that end a part.
  private mutating func takeBrackets(_ parts: inout [Unit], _ home: Location?, _ arePlaces: Bool) {
    for (index, part) in parts.enumerated() where part.text.hasSuffix(")") {
      guard let open = part.text.lastIndex(of: "("), open > part.text.startIndex else { continue }
      let inside = String(part.text[part.text.index(after: open)...].dropLast())
      guard Self.isPlace(inside, home) || arePlaces && PlaceReader.isName(inside) || Self.isNoise(inside) else {
        continue
      }
      if location.isEmpty, !Self.isNoise(inside) { location = inside }
      parts[index].text = part.text[..<open].trimmed
    }
    parts.removeAll { $0.text.isEmpty }
  }

  /// Takes the part that is a place for sure; among three or more also one that has only the look of one: in a cell of
  /// its own at the right, or the last.
  private mutating func takePlaces(_ parts: inout [Unit], _ home: Location?) {
    guard location.isEmpty else { return }
    let sure = parts.indices.dropFirst().first { index in
      // What follows "at" is the employer, whatever town is named behind it; so is what has three parts.
      let isEmployer = index == 1 && (isTitleFirst || JobWords.commaParts(parts[1].text).count == 3)
      return Self.isPlace(parts[index].text, home) && !isEmployer
    }
    let likely =
      parts.count >= 3
      ? parts.indices.first { parts[$0].isRight && Self.mayBePlace(parts[$0].text) }
        ?? parts.indices.dropFirst().last {
          (parts[$0].isAmongOthers || $0 == parts.count - 1) && Self.mayBePlace(parts[$0].text)
            && JobWords.titleWeight(parts[$0].text) == 0 && JobWords.schoolWeight(parts[$0 - 1].text) > -1.5
        } : nil
    guard let index = sure ?? likely else { return }
    location = parts.remove(at: index).text
  }
}
