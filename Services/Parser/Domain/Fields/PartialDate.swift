/// A day, month or year as it was printed.
struct PartialDate: Equatable, Comparable {
  var year: Int
  var month: Int?
  var day: Int?

  /// ISO 8601, as far as it was printed.
  var text: String {
    guard let month else { return String(year) }
    let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
    guard let day else { return start }
    return "\(start)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Without a day that is only the month's first (at a start) or last (at an end).
  func roundedToMonth(atStart: Bool) -> PartialDate {
    guard let month, let day else { return self }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return day == (atStart ? 1 : length) ? PartialDate(year: year, month: month) : self
  }

  static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}
