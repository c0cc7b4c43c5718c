import Testing

@testable import ATSDomain

struct MonthDateTests {
  @Test(arguments: [
    (0, 1970, 1), (951_782_400_000, 2000, 2), (951_868_800_000, 2000, 3), (1_735_689_599_000, 2024, 12),
    (1_735_689_600_000, 2025, 1), (4_102_444_800_000, 2100, 1),
  ])
  func `an instant lies in its month`(milliseconds: Int64, year: Int, month: Int) {
    #expect(MonthDate(milliseconds: milliseconds) == MonthDate(year: year, month: month))
  }

  @Test(arguments: [
    ("2021-03", 2021, 3), ("03/2021", 2021, 3), ("March 2021", 2021, 3), ("2021", 2021, 1), ("2021-03-31", 2021, 3),
    ("31.03.2021", 2021, 3),
  ])
  func `a text names its month`(text: String, year: Int, month: Int) {
    #expect(MonthDate(text) == MonthDate(year: year, month: month))
  }

  @Test(arguments: ["", "present", "12345", "1899-01", "-", "0000-00", "99999999999999999999"])
  func `a text without a year names none`(text: String) {
    #expect(MonthDate(text) == nil)
  }

  @Test func `a year alone ends in December`() {
    #expect(MonthDate("2021", isEnd: true) == MonthDate(year: 2021, month: 12))
  }

  @Test(arguments: [Int64.min, -1_000_000_000_000_000, 1_000_000_000_000_000, Int64.max])
  func `an instant out of reach is no month`(milliseconds: Int64) {
    #expect(MonthDate(milliseconds: milliseconds) == nil)
  }
}
