/// How numbers, magnitudes and currencies are written.
enum NumberWords {
  static let small: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "dozen": 12,
  ]

  static let magnitudes: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "millions": 1e6, "mio": 1e6, "mn": 1e6, "billion": 1e9,
    "billions": 1e9, "bn": 1e9, "lakh": 1e5, "crore": 1e7, "tausend": 1e3, "millionen": 1e6,
  ]

  /// Those that mean a magnitude only right behind the digits or behind an amount of money.
  static let attachedMagnitudes: [String: Double] = ["k": 1e3, "m": 1e6, "mm": 1e6, "b": 1e9]

  static let multiples: [String: Double] = [
    "doubled": 2, "doubling": 2, "twofold": 2, "tripled": 3, "tripling": 3, "threefold": 3, "quadrupled": 4,
    "quadrupling": 4, "fourfold": 4, "fivefold": 5, "tenfold": 10, "halved": 0.5, "halving": 0.5,
  ]

  static let currencies: [String: String] = [
    "$": "dollar", "usd": "dollar", "dollar": "dollar", "dollars": "dollar", "us$": "dollar", "€": "euro",
    "eur": "euro", "euro": "euro", "euros": "euro", "£": "pound", "gbp": "pound", "pound": "pound", "pounds": "pound",
    "¥": "yen", "jpy": "yen", "yen": "yen", "₹": "rupee", "inr": "rupee", "rupee": "rupee", "rupees": "rupee",
    "chf": "franc", "francs": "franc", "sek": "krona", "nok": "krone", "dkk": "krone", "kronor": "krona",
    "kroner": "krone", "pln": "zloty", "zloty": "zloty", "cad": "dollar", "aud": "dollar", "aed": "dirham",
    "dirham": "dirham", "dirhams": "dirham",
  ]

  /// The months by their names and short names, in English, German and French.
  static let months: [String: Int] = [
    "january": 1, "jan": 1, "januar": 1, "janvier": 1, "february": 2, "feb": 2, "februar": 2, "fevrier": 2,
    "march": 3, "mar": 3, "marz": 3, "mars": 3, "april": 4, "apr": 4, "avril": 4, "may": 5, "mai": 5, "june": 6,
    "jun": 6, "juni": 6, "juin": 6, "july": 7, "jul": 7, "juli": 7, "juillet": 7, "august": 8, "aug": 8, "aout": 8,
    "september": 9, "sep": 9, "sept": 9, "septembre": 9, "october": 10, "oct": 10, "oktober": 10, "okt": 10,
    "octobre": 10, "november": 11, "nov": 11, "novembre": 11, "december": 12, "dec": 12, "dezember": 12, "dez": 12,
    "decembre": 12,
  ]

  /// The values digits with separators can have: "410,000" one, "9.000" two. Empty for no number.
  static func values(ofDigits text: String) -> [Double] {
    var groups: [Substring] = [""]
    var separators: [Character] = []
    for character in text {
      if character.isNumber {
        groups[groups.count - 1].append(character)
      } else {
        separators.append(character)
        groups.append("")
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return [] }
    let isGrouped = (groups.first?.count ?? 0) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let whole = Double(groups.joined())
    guard let separator = separators.last else { return [whole].compactMap { $0 } }
    let decimal = Double(groups.dropLast().joined() + "." + (groups.last ?? ""))
    let isMixed = Set(separators).count > 1
    if isMixed || !isGrouped { return [decimal].compactMap { $0 } }
    if separators.count > 1 || separator != "." { return [whole].compactMap { $0 } }
    return [decimal, whole].compactMap { $0 }
  }
}
