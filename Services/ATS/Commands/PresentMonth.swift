import ATSDomain
import ArgumentParser
import Glibc

/// The month up to which positions that go on are counted.
enum PresentMonth {
  /// The month in `text`, as "2025-06"; the present one for nil. Throws a usage error for any other text.
  static func read(_ text: String?) throws -> MonthDate? {
    guard let text else { return MonthDate(milliseconds: Int64(time(nil)) * 1_000) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let date = MonthDate(year: year, month: month)
    else { throw ValidationError("--month is a year and a month, such as 2025-06.") }
    return date
  }
}
