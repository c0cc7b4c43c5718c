import BillingDomain
import Messages
import Testing

@Suite struct QuotaDayTests {
  @Test func theLastUseIsTakenOnce() {
    var day = QuotaDay(used: 9)
    let plan = Plan.of(.free)
    let result1 = day.take(limit: plan.limit(of: .atsCheck))
    #expect(result1 == true)
    let result2 = day.take(limit: plan.limit(of: .atsCheck))
    #expect(result2 == false)
    day.giveBack()
    let result3 = day.take(limit: plan.limit(of: .atsCheck))
    #expect(result3 == true)
  }

  @Test func premiumHasNoLimitAndAnUnknownTierTheLeast() {
    #expect(Plan.of(.premium).limit(of: .tailoring) == nil)
    #expect(Plan.of(.unrecognized(77)) == Plan.of(.free))
    #expect(Plan.of(.pro).limit(of: .tailoring) == 20)
  }

  @Test func usesNeverFallBelowZero() {
    var day = QuotaDay()
    day.giveBack()
    #expect(day.used == 0)
  }
}
