import Messages

/// Reads who the person is from the lines above the first heading and those about contact.
struct ContactReader {
  /// What was read, and the lines that are left: sentences of a summary.
  struct Reading {
    var basics = Basics()
    var summary: [TextLine] = []
    var sources: [(path: String, line: Int)] = []
  }

  private static let profilesLimit = 20

  private var reading = Reading()
  private var places: [(location: Location, line: Int)] = []
  private var texts: [TextLine] = []

  /// Reads the header's lines.
  static func read(_ lines: [TextLine]) -> Reading {
    var reader = ContactReader()
    for line in wholeLines(LineJoiner.wholeAddresses(lines)) { reader.take(line) }
    reader.takeNames()
    reader.takePlace()
    return reader.reading
  }

  /// Lines of several ways to reach somebody joined with what a line break cut off their end.
  private static func wholeLines(_ lines: [TextLine]) -> [TextLine] {
    var whole: [TextLine] = []
    for line in lines {
      if var last = whole.last, last.isFull, last.text.utf8.count < 400, last.page == line.page, last.size == line.size,
        last.isBold == line.isBold,
        line.gap < 1, pieces(last.text).count >= 3 || pieces(last.text).count == 2 && pieces(line.text).count > 1,
        !last.hasBullet
      {
        last.cells[last.cells.count - 1] += " " + line.cells[0]
        last.cells += line.cells.dropFirst()
        last.isFull = line.isFull
        whole[whole.count - 1] = last
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// Takes the addresses and numbers out of a line; keeps what is left as text.
  private mutating func take(_ line: TextLine) {
    let found = [
      takeEmail(line), takeAddresses(line), takePhone(line),
    ]
    var left = line
    left.cells = []
    for cell in line.cells {
      for piece in Self.pieces(cell) {
        guard ContactScanner.email(in: piece) == nil, ContactScanner.addresses(in: piece).isEmpty,
          ContactScanner.phone(in: piece) == nil
        else { continue }
        let text = Self.withoutLabel(piece)
        if !text.isEmpty { left.cells.append(text) }
      }
    }
    guard !left.cells.isEmpty else { return }
    let isContactLine = found.contains(true)
    if isContactLine || line.cells.count > 1 || left.cells.count > 1 {
      for cell in left.cells {
        if let place = PlaceReader.place(cell), isContactLine || left.cells.count > 1 || line.cells.count > 1 {
          places.append((place, line.index))
        }
      }
    }
    // A name may stand on one line with the ways to reach its owner.
    texts.append(left)
  }

  private mutating func takeEmail(_ line: TextLine) -> Bool {
    guard let email = ContactScanner.email(in: line.text) else { return false }
    if reading.basics.email.isEmpty {
      reading.basics.email = email
      reading.sources.append(("/basics/email", line.index))
    }
    return true
  }

  private mutating func takePhone(_ line: TextLine) -> Bool {
    for cell in line.cells {
      for piece in Self.pieces(cell) {
        guard let phone = ContactScanner.phone(in: piece), ContactScanner.addresses(in: piece).isEmpty else { continue }
        if reading.basics.phone.isEmpty {
          reading.basics.phone = phone
          reading.sources.append(("/basics/phone", line.index))
        }
        return true
      }
    }
    return false
  }

  private mutating func takeAddresses(_ line: TextLine) -> Bool {
    let addresses = ContactScanner.addresses(in: line.text)
    for address in addresses {
      let url = address.lowercased().hasPrefix("http") ? address : "https://" + address
      guard reading.basics.profiles.count < Self.profilesLimit else { break }
      let known = reading.basics.profiles.map(\.url) + [reading.basics.url]
      guard !known.contains(where: { $0.lowercased() == url.lowercased() }) else { continue }
      if let profile = NetworkProfile.profile(url) {
        reading.sources.append(("/basics/profiles/\(reading.basics.profiles.count)/url", line.index))
        reading.basics.profiles.append(profile)
      } else if reading.basics.url.isEmpty {
        reading.sources.append(("/basics/url", line.index))
        reading.basics.url = url
      } else {
        reading.basics.profiles.append(Profile(url: url))
      }
    }
    return !addresses.isEmpty
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
    return pieces.map(\.bare).filter { !$0.isEmpty }
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

  private static func withoutLabel(_ piece: String) -> String {
    if labels.contains(piece.plainWords.joined(separator: " ")) { return "" }
    guard let colon = piece.firstIndex(of: ":") else { return piece }
    let label = piece[..<colon].plainWords.joined(separator: " ")
    return labels.contains(label) ? piece[piece.index(after: colon)...].trimmed : piece
  }

  // MARK: Name, label, place

  private mutating func takeNames() {
    let titles: Set<String> = ["curriculum vitae", "cv", "resume", "résumé", "lebenslauf", "currículum", "currículo"]
    texts.removeAll { titles.contains($0.text.plainWords.joined(separator: " ")) }
    let candidates = texts.indices.filter { PersonName.isPossible(texts[$0].cells[0]) && !texts[$0].hasBullet }
    let largest = candidates.map { texts[$0].size }.max() ?? 0
    let chosen =
      candidates.first { texts[$0].style == .title }
      ?? candidates.first { largest > 0 && texts[$0].size >= largest - 0.1 } ?? candidates.first
    guard let chosen else {
      takeSummary(texts)
      return
    }
    let line = texts[chosen]
    var parts = line.cells
    if parts.count == 1 { parts = PersonName.parted(parts[0]) }
    reading.basics.name = PersonName.clean(parts[0])
    reading.sources.append(("/basics/name", line.index))
    var label = parts.count > 1 && places.allSatisfy({ $0.line != line.index }) ? parts[1] : ""
    let name = reading.basics.name.plainWords
    var rest: [TextLine] = []
    // The label follows the name.
    for index in Array(texts.indices.dropFirst(chosen + 1)) + Array(texts.indices.prefix(chosen)) {
      let text = texts[index]
      let content = text.text
      guard content.plainWords != name else { continue }
      if label.isEmpty, text.cells.count == 1, Self.isLabel(content), !places.contains(where: { $0.line == text.index })
      {
        if PlaceReader.place(content) != nil, JobWords.titleWeight(content) <= 0,
          index != chosen + 1 || !Self.mayBeTitle(content) || !hasOtherPlace(than: index)
        {
          places.append((PlaceReader.place(content) ?? Location(), text.index))
          continue
        }
        label = content
        reading.sources.append(("/basics/label", text.index))
      } else {
        rest.append(text)
      }
    }
    reading.basics.label = label
    takeSummary(rest)
  }

  /// Whether words below a name may be what the person calls themselves: more than one, and no town with its region.
  private static func mayBeTitle(_ text: String) -> Bool { text.split(separator: " ").count > 1 && !text.contains(",") }

  /// Whether a place stands elsewhere among the lines.
  private func hasOtherPlace(than index: Int) -> Bool {
    !places.isEmpty || texts.indices.contains { $0 > index && PlaceReader.place(texts[$0].text) != nil }
  }

  private static func isLabel(_ text: String) -> Bool {
    text.count <= 90 && text.split(separator: " ").count <= 12 && text.last != "." && !text.contains("@")
  }

  private mutating func takeSummary(_ lines: [TextLine]) {
    for line in lines where !places.contains(where: { $0.line == line.index }) {
      if let place = PlaceReader.place(line.text), line.text.count < 60 {
        places.append((place, line.index))
      } else if line.text.split(separator: " ").count >= 4 {
        reading.summary.append(line)
      }
    }
  }

  private mutating func takePlace() {
    func weight(_ place: Location) -> Int {
      (place.region.isEmpty ? 0 : 2) + (place.countryCode.isEmpty ? 0 : 2) + (place.postalCode.isEmpty ? 0 : 2)
    }
    let name = reading.basics.name.plainWords
    let label = reading.basics.label.plainWords
    let real = places.filter {
      let words = $0.location.city.plainWords
      return words != name && words != label && JobWords.titleWeight($0.location.city) <= 0
    }
    guard let best = real.max(by: { weight($0.location) < weight($1.location) }) else { return }
    reading.basics.location = best.location
    reading.sources.append(("/basics/location", best.line))
  }
}
