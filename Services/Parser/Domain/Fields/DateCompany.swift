/// What stands beside a date only on its account: how long it was, and what the date is of.
enum DateCompany {
  /// The text behind a span without the duration it begins with: "(2 yrs 3 mos)", "· 4 months".
  static func withoutDuration(_ text: String) -> String {
    let opening = text.prefix { " ,;|-–—•·(".contains($0) }
    let rest = text.dropFirst(opening.count)
    guard rest.first?.isNumber == true || rest.lowercased().hasPrefix("less than") else { return text }
    var end = rest.startIndex
    var hasUnit = false
    for word in rest.split(separator: " ") {
      let plain = word.plainWords
      guard plain.allSatisfy({ Int($0) != nil || units.contains($0) || $0 == "and" || $0 == "less" || $0 == "than" })
      else { break }
      hasUnit = hasUnit || plain.contains { units.contains($0) }
      end = word.endIndex
      if word.hasSuffix(")") || word.hasSuffix(",") { break }
    }
    return hasUnit ? rest[end...].trimmed : text
  }

  /// The text before a date without words that only say what the date is of: "Graduated", "Class of", "Expected".
  static func withoutLabel(_ text: String) -> String {
    let start = text.lastIndex { ",;|–—•·(".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
    let words = text[start...].plainWords
    guard !words.isEmpty, words.count <= 4, words.allSatisfy({ DateWords.before.contains($0) }) else { return text }
    return String(text[..<start])
  }

  private static let units: Set<String> = [
    "yr", "yrs", "year", "years", "mo", "mos", "mth", "mths", "month", "months", "jahr", "jahre", "monat", "monate",
    "an",
    "ans", "mois", "año", "años", "mes", "meses", "anno", "anni", "mesi", "week", "weeks",
  ]
}
