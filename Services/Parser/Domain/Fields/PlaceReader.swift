import Messages

/// Reads a place: town, region, country, street, post code.
enum PlaceReader {
  /// The place a text names, or nil when it has not the look of one.
  static func place(_ text: String) -> Location? {
    var location = Location()
    var names: [String] = []
    let parts = text.bare.parts(separatedBy: { $0 == "," || $0 == "·" })
    guard (1...6).contains(parts.count), text.count <= 90 else { return nil }
    for part in parts {
      var part = part.bare
      guard !part.isEmpty else { continue }
      if let code = Country.code(part), part != parts.first || parts.count == 1 && code != "SG" {
        location.countryCode = code
        continue
      }
      if part.hasDigit {
        let words = part.split(separator: " ").map { String($0) }
        let rest = parts.dropFirst()
        if part == parts.first?.bare, words.count > 1, isStreet(words) || rest.contains(where: \.hasDigit) {
          location.address = part
          continue
        }
        if let split = postCode(words) {
          location.postalCode = split.code
          part = split.rest
          if part.isEmpty { continue }
        } else if location.address.isEmpty, names.isEmpty {
          location.address = part
          continue
        } else {
          return nil
        }
      }
      guard isName(part) else { return nil }
      names.append(part)
    }
    guard names.count <= 2 || !location.address.isEmpty else { return nil }
    guard let city = names.first else { return nil }
    location.city = city
    if names.count > 1 { location.region = names[names.count - 1] }
    return location
  }

  /// A name of a town or region: one to four words, each with a capital, no sentence.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count), text.count <= 40, !text.contains("@"), !text.hasDigit,
      !text.contains(where: { ".:;!?&()/|".contains($0) && !($0 == "." && text.count < 20) })
    else { return false }
    let small: Set<String> = [
      "de", "la", "le", "of", "am", "an", "der", "do", "da", "dos", "del", "upon", "sur", "di", "the", "en",
    ]
    return words.allSatisfy { word in small.contains(word.lowercased()) || word.first?.isUppercase == true }
  }

  /// Whether the words of a part are those of a street with its number.
  private static func isStreet(_ words: [String]) -> Bool {
    words.contains { word in
      let plain = word.plainWords.joined()
      return streets.contains(plain) || streetEndings.contains { plain.count > $0.count && plain.hasSuffix($0) }
    }
  }

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "lane", "ln", "avenue", "ave", "drive", "dr", "court", "ct", "boulevard", "blvd",
    "way",
    "place", "terrace", "close", "crescent", "square", "rue", "calle", "via", "rua", "avenida", "platz", "allee",
  ]
  private static let streetEndings = ["straße", "strasse", "weg", "gasse", "gatan", "straat", "gade", "vej", "laan"]

  /// The post code at either end of a part, and what is left.
  private static func postCode(_ words: [String]) -> (code: String, rest: String)? {
    func isCode(_ word: String) -> Bool {
      (3...8).contains(word.count) && word.digitCount >= 2 && word.digitCount * 2 >= word.count
        && word.allSatisfy { $0.isNumber || $0.isUppercase || $0 == "-" }
    }
    func isHalf(_ word: String) -> Bool {
      (2...4).contains(word.count) && word.hasDigit && word.allSatisfy { $0.isNumber || $0.isUppercase }
    }
    if let last = words.last, isCode(last), words.count < 4 {
      return (last, words.dropLast().joined(separator: " "))
    }
    if words.count >= 2, isHalf(words[words.count - 1]), isHalf(words[words.count - 2]) {
      return (words.suffix(2).joined(separator: " "), words.dropLast(2).joined(separator: " "))
    }
    if let first = words.first, isCode(first), first.count >= 4, words.dropFirst().allSatisfy({ !$0.hasDigit }) {
      return (first, words.dropFirst().joined(separator: " "))
    }
    if words.count >= 3, isCode(words[0]), isCode(words[1]) || words[1].count == 2 && words[1].isAllCapitals {
      return (words.prefix(2).joined(separator: " "), words.dropFirst(2).joined(separator: " "))
    }
    return nil
  }
}
