import BillingDomain
import Messages
import Testing

@Suite struct QuotaDayTests {
  @Test func theLastUseIsTakenOnce() {
    var day = QuotaDay(used: 9)
    let plan = Plan.of(.free)
    #expect(day.take(limit: plan.limit(of: .atsCheck)))
    #expect(!day.take(limit: plan.limit(of: .atsCheck)))
    day.giveBack()
    #expect(day.take(limit: plan.limit(of: .atsCheck)))
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
