/// A date of a resume, as exact as it was written.
struct DateText: Equatable, Sendable {
  var year: Int
  var month: Int?
  var day: Int?

  /// Reads "2020", "2020-01", "2020-01-15", "01/2020", "Jan 2020", "January 15, 2020"; nil for anything else.
  init?(_ text: String) {
    let tokens = TokenScanner.tokens(text)
    var numbers: [Int] = []
    var named: Int?
    for token in tokens {
      if let month = NumberWords.months[token.folded] {
        named = month
      } else if token.kind == .number, let number = Self.number(token.folded) {
        numbers += number
      } else {
        return nil
      }
    }
    guard let place = numbers.firstIndex(where: { $0 >= 1900 && $0 <= 2100 }) else { return nil }
    year = numbers.remove(at: place)
    if let named {
      month = named
      day = numbers.first
    } else {
      // Year first is ISO 8601; else the month stands right before the year.
      month = place == 0 ? numbers.first : numbers.last
      day = numbers.count < 2 ? nil : place == 0 ? numbers.last : numbers.first
    }
    guard numbers.count <= 2, month.map((1...12).contains) ?? true else { return nil }
  }

  /// "2020.01" comes as one token.
  private static func number(_ text: String) -> [Int]? {
    let parts = text.split(separator: ".").map { Int($0) }
    return parts.contains(nil) ? nil : parts.compactMap { $0 }
  }

  /// Whether this says nothing that `other` does not: the same date, or the same less exactly.
  func isWithin(_ other: DateText) -> Bool {
    guard year == other.year else { return false }
    guard let month else { return true }
    guard month == other.month else { return false }
    return day == nil || day == other.day
  }

  /// Whether the text says that something still goes on.
  static func isOngoing(_ text: String) -> Bool {
    let words = TokenScanner.tokens(text).map(\.folded)
    return words.isEmpty || words.contains { ongoing.contains($0) }
  }

  private static let ongoing: Set<String> = [
    "present", "current", "now", "today", "ongoing", "heute", "actuel", "actualidad", "oggi",
  ]
}
