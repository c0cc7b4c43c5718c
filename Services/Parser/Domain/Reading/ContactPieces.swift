/// The parts of lines that say how to reach somebody.
enum ContactPieces {
  /// In how many lines below the first line of a name its second may stand.
  private static let mostBetween = 4

  /// Lines with a name of two lines, in the largest letters of all, made one.
  ///
  /// What stands beside its further lines, or between them, stays.
  static func wholeNames(_ lines: [TextLine]) -> [TextLine] {
    let largest = lines.map(\.size).max() ?? 0
    guard largest > 0, let first = lines.firstIndex(where: { $0.size >= largest - 0.1 }),
      let small = lines.map(\.size).min(), small < largest * 0.8
    else { return lines }
    var whole = lines
    for _ in 0..<2 {
      let line = whole[first]
      guard
        let next = whole.indices.dropFirst(first + 1).prefix(mostBetween).first(where: {
          whole[$0].size >= largest - 0.1
        }),
        case let below = whole[next], line.page == below.page, line.cells.count == 1, line.isBold == below.isBold,
        next == first + 1 ? below.gap < 1 : abs(below.left - line.left) < 4, !below.hasBullet,
        // Behind a name that a hyphen parted may stand what its owner calls themselves.
        case let parts = line.text.hasSuffix("-") ? PersonName.parted(below.cells[0]) : [below.cells[0]],
        JobWords.titleWeight(parts[0]) <= 0,
        case let name = LineJoiner.join(line.text, parts[0]), name.split(separator: " ").count <= 5,
        PersonName.isPossible(name)
      else { break }
      whole[first].cells = [name]
      whole[next].cells.removeFirst()
      if parts.count > 1 { whole[next].cells.insert(parts.dropFirst().joined(separator: " – "), at: 0) }
      whole[next].size = small
      if whole[next].cells.isEmpty { whole.remove(at: next) }
    }
    return whole
  }

  /// Lines of several ways to reach somebody joined with what a line break cut off their end.
  static func wholeLines(_ lines: [TextLine]) -> [TextLine] {
    var whole: [TextLine] = []
    for line in lines {
      if var last = whole.last, endsInPhone(last.text), line.text.first?.isNumber == true, !line.hasBullet {
        last.cells[last.cells.count - 1] += " " + line.cells[0]
        last.cells += line.cells.dropFirst()
        last.isFull = line.isFull
        whole[whole.count - 1] = last
      } else if var last = whole.last, last.isFull, last.text.utf8.count < 400, last.page == line.page,
        last.size == line.size,
        last.isBold == line.isBold,
        line.gap < 1, pieces(last.text).count >= 3 || pieces(last.text).count == 2 && pieces(line.text).count > 1,
        !last.hasBullet
      {
        last.cells[last.cells.count - 1] = LineJoiner.join(last.cells[last.cells.count - 1], line.cells[0])
        last.cells += line.cells.dropFirst()
        last.isFull = line.isFull
        whole[whole.count - 1] = last
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// Whether a text ends with the beginning of a number: "+55 41".
  private static func endsInPhone(_ text: String) -> Bool {
    guard let last = pieces(text).last, last.first == "+" else { return false }
    return (1...6).contains(last.digitCount) && last.allSatisfy { $0.isNumber || "+ ()-.".contains($0) }
  }

  /// The parts of a contact line.
  static func pieces(_ text: String) -> [String] {
    var spaced = ""
    for scalar in text.unicodeScalars {
      if scalar.isPictograph {
        spaced += "|"
      } else {
        spaced.unicodeScalars.append(scalar)
      }
    }
    var pieces = spaced.parts(separatedBy: { "|•·;‖¦".contains($0) })
    for separator in [" – ", " — ", " - ", " / ", " * ", " ~ ", " // "] {
      pieces = pieces.flatMap { $0.parts(separatedBy: separator) }
    }
    return pieces.flatMap(labelled).map(\.bare).filter { !$0.isEmpty }
  }

  /// A piece parted before each label within it: "Leeds Phone: 0113 496 0000".
  private static func labelled(_ piece: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in piece.split(separator: " ") {
      if word.last == ":", labels.contains(word.plainWords.joined(separator: " ")) { parts.append([]) }
      parts[parts.count - 1].append(word)
    }
    return parts.map { $0.joined(separator: " ") }
  }

  /// Labels of contact lines.
  private static let labels: Set<String> = [
    "address", "telephone", "phone", "tel", "mobile", "cell", "email", "e mail", "mail", "web", "website", "site",
    "url",
    "linkedin", "github", "gitlab", "portfolio", "homepage", "location", "based in", "lives in", "town", "city", "home",
    "t", "m", "e", "p", "a", "w", "adresse", "telefon", "mobil", "handy", "téléphone", "courriel", "teléfono", "correo",
    "dirección", "indirizzo", "telefono", "endereço", "telefone", "telefoon", "adres", "wohnort", "anschrift", "blog",
    "orcid", "twitter", "x", "dribbble", "behance", "xing", "name", "contact", "web site", "personal website",
  ]

  /// A piece without the label before it; empty when it is a label alone.
  static func withoutLabel(_ piece: String) -> String {
    if labels.contains(piece.plainWords.joined(separator: " ")) { return "" }
    guard let colon = piece.firstIndex(of: ":") else { return piece }
    let label = piece[..<colon].plainWords.joined(separator: " ")
    return labels.contains(label) ? piece[piece.index(after: colon)...].trimmed : piece
  }
}
