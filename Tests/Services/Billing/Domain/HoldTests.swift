import BillingDomain
import Messages
import Testing

@Suite struct HoldTests {
  private func hold(_ state: Hold.State) -> Hold {
    Hold(
      requestId: "r", personId: "p", action: .tailoring, model: "m", day: UTCDay(number: 1), amountMicrodollars: 5,
      state: state, expiresAtMilliseconds: 1_000)
  }

  @Test func whatWasNeverSentOffIsGivenBackAndWhatWasCountsInFull() {
    #expect(hold(.held).swept(at: 1_000) == .released)
    #expect(hold(.dispatched).swept(at: 1_000) == .swept)
  }

  @Test func aHoldStandsUntilItsTimeIsUp() {
    #expect(hold(.held).swept(at: 999) == nil)
  }

  @Test(arguments: [Hold.State.settled, .released, .swept])
  func whatHasEndedIsLeftAlone(state: Hold.State) {
    #expect(hold(state).swept(at: 5_000) == nil)
  }
}
