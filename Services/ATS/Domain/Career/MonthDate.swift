/// A month of a year, as resumes give dates.
package struct MonthDate: Sendable, Equatable, Comparable {
  /// Months since January of the year 0.
  let number: Int

  /// A month, 1 to 12, of a year, 1900 to 2199; nil for any other.
  package init?(year: Int, month: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    number = year * 12 + month - 1
  }

  /// The month in which an instant lies, in milliseconds since 1970 (UTC); nil outside the years 1900 to 2199.
  package init?(milliseconds: Int64) {
    // Civil date from days, by eras of 400 years that begin on 1 March.
    let days = Int(milliseconds / 86_400_000) + 719_468
    guard days > 0, days < 900_000 else { return nil }
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(year: yearOfEra + days / 146_097 * 400 + (month <= 2 ? 1 : 0), month: month)
  }

  /// The month that a text such as "2021-03", "03/2021", "March 2021" or "2021" names; January, or December when
  /// `isEnd`, where only the year stands. Nil when no year stands in it.
  init?(_ text: String, isEnd: Bool = false) {
    var numbers: [Int] = []
    var month: Int?
    for piece in text.utf8.prefix(40).split(whereSeparator: { !Self.isWordByte($0) }) {
      let word = String(decoding: piece, as: UTF8.self).lowercased()
      if let value = Int(word) { numbers.append(value) }
      if month == nil, let named = Self.names.firstIndex(where: { word.hasPrefix($0) }) { month = named + 1 }
    }
    guard let at = numbers.firstIndex(where: { (1900...2199).contains($0) }) else { return nil }
    let beside = at + 1 < numbers.count ? numbers[at + 1] : at > 0 ? numbers[at - 1] : 0
    if month == nil, (1...12).contains(beside) { month = beside }
    self.init(year: numbers[at], month: month ?? (isEnd ? 12 : 1))
  }

  package static func < (left: MonthDate, right: MonthDate) -> Bool { left.number < right.number }

  private static let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
