import BillingDomain
import Testing

@Suite struct UTCDayTests {
  @Test func aDayBeginsAtMidnightUTC() {
    #expect(UTCDay(containing: 0).number == 0)
    #expect(UTCDay(containing: 86_399_999).number == 0)
    #expect(UTCDay(containing: 86_400_000).number == 1)
    #expect(UTCDay(containing: -1).number == -1)
    #expect(UTCDay(containing: -86_400_000).number == -1)
  }

  @Test func theEndOfADayIsTheStartOfTheNext() {
    let day = UTCDay(containing: 1_700_000_000_000)
    #expect(UTCDay(containing: day.endMilliseconds).number == day.number + 1)
    #expect(UTCDay(containing: day.endMilliseconds - 1) == day)
  }
}
