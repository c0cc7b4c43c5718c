import Testing

@testable import ParserDomain

@Suite struct DateScannerTests {
  @Test(arguments: [
    ("March 2019 – Present", "2019-03", ""), ("03/2019 - 04/2021", "2019-03", "2021-04"),
    ("2019-03 to 2021-04", "2019-03", "2021-04"), ("Sept. 2019 — Aug. 2020", "2019-09", "2020-08"),
    ("Feb ’21 – Now", "2021-02", ""), ("2010–2014", "2010", "2014"), ("2012–14", "2012", "2014"),
    ("Since Jan 2022", "2022-01", ""), ("seit März 2018", "2018-03", ""), ("04.2016 bis heute", "2016-04", ""),
    ("2020/08 → 2024/03", "2020-08", "2024-03"), ("Oct, 2018 - Nov, 2019", "2018-10", "2019-11"),
    ("janv. 2017 à déc. 2019", "2017-01", "2019-12"), ("1 May 2018 - 31 July 2019", "2018-05", "2019-07"),
    ("05/19 – 11/21", "2019-05", "2021-11"), ("03/20 – present", "2020-03", ""),
    ("May – Aug 2018", "2018-05", "2018-08"),
    ("Nov – Feb 2018", "2017-11", "2018-02"), ("Sep 15 – Now", "2015-09", ""),
    ("2015 / 07 – 2016 / 09", "2015-07", "2016-09"),
    ("Spring 2018 – Fall 2019", "2018", "2019"), ("2019 to date", "2019", ""), ("Marzec 2019 – obecnie", "2019-03", ""),
    ("enero 2020 – en curso", "2020-01", ""), ("Since 06/22", "2022-06", ""),
    ("Gatineau, QCJuly 2015 — July 2018", "2015-07", "2018-07"),
    ("From June 2016 to May 2017", "2016-06", "2017-05"),
  ])
  func spansAreRead(text: String, start: String, end: String) throws {
    let found = try #require(DateScanner.first(in: text))
    #expect(!found.span.isSingle)
    #expect(found.span.startText == start)
    #expect(found.span.endText == end)
    #expect(found.span.isOpen == end.isEmpty)
  }

  @Test(arguments: ["EUR 2,400 a year", "call 555-0174", "18,000 private companies", "", "Room 2150", "v2.10.3"])
  func whatIsNoDateIsLeft(text: String) {
    #expect(DateScanner.first(in: text) == nil)
  }

  @Test(arguments: [
    ("From 10/24", false), ("From 10/24 to 06/25", true), ("Since 10/24", true), ("2016-01 – 2019-", false),
  ])
  func aDateThatWaitsForItsEndIsNotWhole(text: String, isWhole: Bool) {
    #expect(DateCells.isWhole(text) == isWhole)
  }

  @Test func theEndOfADateStandsBelow() {
    #expect(DateCells.joined("From 10/24", "to 06/25") == "From 10/24 to 06/25")
    #expect(DateCells.joined("May 2019 – pre\u{AD}", "sent") == "May 2019 – present")
    #expect(DateCells.joined("From 10/24", "Nurse") == nil)
  }

  @Test func aSpanLeavesTheRestOfItsLine() throws {
    let found = try #require(DateScanner.first(in: "Nurse at Lakeside (June 2015 - May 2018)"))
    #expect(found.rest == "Nurse at Lakeside")
  }

  @Test func aPartialFirstOrLastDayOfAMonthIsKept() {
    let date = PartialDate(year: 2020, month: 2, day: 29)
    #expect(date.roundedToMonth(atStart: false).text == "2020-02")
    #expect(date.roundedToMonth(atStart: true).text == "2020-02-29")
  }

  @Test(arguments: [
    ("Jan 2020 – Mar 2021 (1 yr 3 mos)", ""), ("Jan 2020 – Mar 2021 · 4 months", ""), ("Graduated May 2019", ""),
    ("Northbank, Class of 2019", "Northbank"), ("Expected June 2030", ""),
    ("Acme, Jan 2020 – present, Leeds", "Acme, Leeds"),
    ("2019 – 2021, 3 shops in Leeds", "3 shops in Leeds"),
  ])
  func whatOnlyServesADateGoesWithIt(text: String, rest: String) throws {
    #expect(try #require(DateScanner.first(in: text)).rest == rest)
  }
}
