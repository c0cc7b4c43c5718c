import Messages

/// Reads a place: town, region, country, street, post code.
struct PlaceReader {
  private static let longest = 110

  private var location = Location()
  private var names: [String] = []
  private var address: [String] = []

  /// The place a text names, or nil when it has not the look of one.
  static func place(_ text: String) -> Location? {
    let parts = text.bare.parts(separatedBy: { $0 == "," || $0 == "·" }).map(\.bare).filter { !$0.isEmpty }
    guard (1...7).contains(parts.count), text.count <= longest, !parts.contains(where: isInstitution),
      DateScanner.first(in: text)?.rest.bare.isEmpty != true
    else {
      return nil
    }
    var reader = PlaceReader()
    for (index, part) in parts.enumerated() {
      guard reader.take(part, at: index, of: parts) else { return nil }
    }
    return reader.whole()
  }

  /// "University of Bristol" and "Department of Biology" are where somebody works.
  private static func isInstitution(_ part: String) -> Bool {
    JobWords.schoolWeight(part) >= 1.5
      || part.plainWords.first.map { ["department", "dept", "faculty", "institute", "division"].contains($0) } == true
  }

  /// Takes one part; false when no place has such a part.
  private mutating func take(_ part: String, at index: Int, of parts: [String]) -> Bool {
    if let code = Country.code(part), index > 0 || parts.count == 1 && code != "SG" {
      location.countryCode = code
      return true
    }
    let words = part.split(separator: " ").map { String($0) }
    let code = PostCode.parted(words)
    // "LN" is a lane, but not in "3511 LN Utrecht".
    let isStreet = Street.names(
      code?.isSure == true ? code?.rest.split(separator: " ").map { String($0) } ?? [] : words)
    if part.hasDigit {
      let isFirst = index == address.count
      // A house number behind or before its street, or a street with its number.
      let isTown = index > 0 && code?.isSure == true
      let mayBeStreet = Street.hasNumberFirst(words) || parts.dropFirst(index + 1).contains(where: \.hasDigit)
      if isFirst, !isTown, words.count > 1, isStreet || mayBeStreet && code?.isSure != true {
        address.append(part)
        return true
      }
      if isFirst, words.count == 1, part.digitCount <= 4, !address.isEmpty || parts.count > index + 1 {
        address.append(part)
        return true
      }
      guard let split = code else { return false }
      location.postalCode = split.code
      guard !split.rest.isEmpty else { return true }
      return takeName(split.rest)
    }
    if isStreet, names.isEmpty, parts.count > index + 1 {
      let next = parts[index + 1]
      if index == 0 && next.hasDigit && next.digitCount <= 4 && !next.contains(" ")
        || index > 0 && index == address.count
      {
        address.append(part)
        return true
      }
    }
    return takeName(part)
  }

  private mutating func takeName(_ name: String) -> Bool {
    guard Self.isName(name) else { return false }
    names.append(name)
    return true
  }

  private mutating func whole() -> Location? {
    // Between a street and a town stand the names of houses and quarters.
    if !address.isEmpty, names.count > 2 {
      address += names.dropLast(2)
      names = Array(names.suffix(2))
    }
    guard names.count <= 2, let city = names.first else { return nil }
    location.address = address.joined(separator: ", ")
    location.city = city
    if names.count > 1 { location.region = names[1] }
    if location.region.isEmpty, let (town, code) = Self.withRegionCode(city) {
      (location.city, location.region) = (town, code)
    }
    return location
  }

  /// "Boise ID": a town and a state's code without a comma.
  private static func withRegionCode(_ city: String) -> (String, String)? {
    let words = city.split(separator: " ")
    guard words.count >= 2, let last = words.last, RegionCodes.all.contains(String(last)) else { return nil }
    return (words.dropLast().joined(separator: " "), String(last))
  }

  /// A name of a town or region: one to five words, each with a capital, no sentence.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), text.count <= 40, !text.contains("@"), !text.hasDigit,
      !text.contains(where: { ".:;!?&()/|".contains($0) && !($0 == "." && text.count < 20) })
    else { return false }
    return words.allSatisfy { word in
      guard let first = word.first else { return false }
      return small.contains(word.lowercased()) || first.isUppercase || first == "'" || first == "’"
        || first.isLetter && !first.isCased
    }
  }

  private static let small: Set<String> = [
    "de", "la", "le", "les", "las", "los", "of", "am", "an", "der", "do", "da", "dos", "das", "del", "della", "di",
    "upon",
    "sur", "the", "en", "im", "in", "ob", "bei", "und", "y", "e", "i", "den", "ter", "aan", "op", "du", "des", "sous",
    "on",
    "by", "and", "al", "el", "het",
  ]
}
