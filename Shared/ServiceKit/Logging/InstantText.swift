/// Writes instants as people and log readers expect them.
package enum InstantText {
  /// `milliseconds` since 1970-01-01T00:00:00Z as RFC 3339 in UTC, such as "2026-03-01T08:15:30.250Z".
  ///
  /// The years run from 0000 to 9999; an instant outside is shown as the nearest one inside.
  package static func utc(milliseconds: Int64) -> String {
    String(decoding: utcBytes(milliseconds: milliseconds), as: UTF8.self)
  }

  static func utcBytes(milliseconds: Int64) -> [UInt8] {
    let shown = min(max(milliseconds, -62_167_219_200_000), 253_402_300_799_999)
    let (days, ofDay) = split(shown, by: 86_400_000)
    let (year, month, day) = civil(daysSinceEpoch: days)
    var text: [UInt8] = []
    text.reserveCapacity(24)
    append(year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(day, digits: 2, to: &text)
    text.append(UInt8(ascii: "T"))
    append(ofDay / 3_600_000, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(ofDay / 60_000 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(ofDay / 1_000 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: "."))
    append(ofDay % 1_000, digits: 3, to: &text)
    text.append(UInt8(ascii: "Z"))
    return text
  }

  private static func split(_ value: Int64, by unit: Int64) -> (Int64, Int64) {
    let remainder = ((value % unit) + unit) % unit
    return ((value - remainder) / unit, remainder)
  }

  /// The date in the proleptic Gregorian calendar: counts from 0000-03-01, so that a leap day ends its year,
  /// in eras of 400 years (146,097 days), which all are alike.
  private static func civil(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = split(daysSinceEpoch + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func append(_ number: Int64, digits: Int, to text: inout [UInt8]) {
    var divisor: Int64 = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
