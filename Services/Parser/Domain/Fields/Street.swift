/// Tells the street of an address.
enum Street {
  /// Whether the words are those of a street or of a place within a house.
  static func names(_ words: [String]) -> Bool {
    words.contains { word in
      let plain = word.plainWords.joined()
      return known.contains(plain) || endings.contains { plain.count > $0.count && plain.hasSuffix($0) }
    }
  }

  /// "12 rue des Tanneurs", "12 Banksia Street", "3/14 Wattle Grove": a house number and a name.
  static func hasNumberFirst(_ words: [String]) -> Bool {
    guard words.count >= 3, let first = words.first else { return false }
    return first.count <= 5 && first.hasDigit && !words.dropFirst().contains(where: \.hasDigit)
  }

  private static let known: Set<String> = [
    "street", "st", "road", "rd", "lane", "ln", "avenue", "ave", "drive", "dr", "court", "ct", "boulevard", "blvd",
    "bd",
    "way", "place", "pl", "terrace", "close", "crescent", "cres", "square", "sq", "circle", "parkway", "pkwy",
    "highway",
    "grove", "gardens", "row", "mews", "flat", "apt", "apartment", "unit", "suite", "floor", "block", "house",
    "residency",
    "rue", "calle", "via", "rua", "avenida", "av", "avda", "corso", "viale", "piazza", "plaza", "platz", "allee",
    "chemin",
    "impasse", "quai", "paseo", "carrer", "travessa", "largo", "praça", "ul", "aleja", "al", "plac", "caddesi", "cad",
    "sokak", "sk", "mah", "mahallesi", "str", "straße", "strasse", "no", "marg", "nagar",
  ]
  private static let endings = [
    "straße", "strasse", "str", "weg", "gasse", "platz", "allee", "gatan", "vägen", "straat", "laan", "gracht", "gade",
    "vej", "veien", "gata", "katu", "kade", "plein", "ring", "damm", "ufer",
  ]
}
