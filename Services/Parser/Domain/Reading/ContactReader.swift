import Messages

/// Reads who the person is from the lines above the first heading and those about contact.
struct ContactReader {
  /// What was read, and the lines that are left: sentences of a summary.
  struct Reading {
    var basics = Basics()
    var summary: [TextLine] = []
    var sources: [(path: String, line: Int, confidence: Double)] = []
  }

  private static let profilesLimit = 20

  private var largest = 0.0

  var reading = Reading()
  var places: [(location: Location, line: Int)] = []
  /// What may be a place beside the name, where no other is told.
  var placeBesideName: (location: Location, line: Int)?
  var texts: [TextLine] = []

  /// Reads the header's lines.
  static func read(_ lines: [TextLine]) -> Reading {
    var reader = ContactReader()
    reader.largest = lines.map(\.size).max() ?? 0
    for line in ContactPieces.wholeLines(LineJoiner.wholeAddresses(ContactPieces.wholeNames(lines))) {
      reader.take(line)
    }
    reader.takeWrappedPlaces()
    reader.takeNames()
    reader.takePlace()
    return reader.reading
  }

  /// Takes the addresses and numbers out of a line; keeps what is left as text.
  private mutating func take(_ line: TextLine) {
    let found = [
      takeEmail(line), takeAddresses(line), takePhone(line),
    ]
    var left = line
    left.cells = []
    for cell in line.cells {
      for piece in ContactPieces.pieces(cell) {
        // "Torino, Italy +39 06 555 0172".
        var rest = piece
        if let email = ContactScanner.email(in: rest) { rest = rest.replacing(email, with: "") }
        if let phone = ContactScanner.phone(in: rest) { rest = rest.replacing(phone, with: "") }
        guard ContactScanner.addresses(in: rest).isEmpty else { continue }
        guard rest == piece else {
          if PlaceReader.place(rest.bare).map({ Self.weight($0) > 0 }) == true { left.cells.append(rest.bare) }
          continue
        }
        let text = ContactPieces.withoutLabel(piece)
        if !text.isEmpty { left.cells.append(text) }
      }
    }
    guard !left.cells.isEmpty else { return }
    let isContactLine = found.contains(true)
    if isContactLine || line.cells.count > 1 || left.cells.count > 1 {
      for place in left.cells.compactMap(PlaceReader.place) where JobWords.titleWeight(place.city) <= 0 {
        // Beside a name in the largest letters stands what its owner calls themselves, but for a place told in full.
        let isBesideName = !isContactLine && line.size > 0 && line.size >= largest - 0.1
        if !isBesideName || Self.weight(place) > 0 {
          places.append((place, line.index))
        } else if !place.city.contains(" "), place.city != left.cells[0] {
          placeBesideName = (place, line.index)
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
      reading.sources.append(("/basics/email", line.index, Confidence.email))
    }
    return true
  }

  private mutating func takePhone(_ line: TextLine) -> Bool {
    for cell in line.cells {
      for piece in ContactPieces.pieces(cell) {
        guard let phone = ContactScanner.phone(in: piece), ContactScanner.addresses(in: piece).isEmpty else { continue }
        if reading.basics.phone.isEmpty {
          reading.basics.phone = phone
          reading.sources.append(("/basics/phone", line.index, Confidence.phone))
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
        reading.sources.append(("/basics/profiles/\(reading.basics.profiles.count)/url", line.index, Confidence.url))
        reading.basics.profiles.append(profile)
      } else if reading.basics.url.isEmpty {
        reading.sources.append(("/basics/url", line.index, Confidence.url))
        reading.basics.url = url
      } else {
        reading.basics.profiles.append(Profile(url: url))
      }
    }
    return !addresses.isEmpty
  }
}
