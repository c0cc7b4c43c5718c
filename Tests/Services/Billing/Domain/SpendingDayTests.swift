import BillingDomain
import TestSupport
import Testing

@Suite struct SpendingDayTests {
  @Test func theLastCentIsHeldOnce() {
    var day = SpendingDay(spent: 990_000)
    let result1 = day.hold(10_000, cap: 1_000_000)
    #expect(result1 == .held(warns: true))
    let result2 = day.hold(1, cap: 1_000_000)
    #expect(result2 == .capReached(left: 0))
    #expect(day.held == 10_000)
  }

  @Test func whatIsNoAmountIsRefused() {
    var day = SpendingDay()
    let result3 = day.hold(-1, cap: 1_000_000)
    #expect(result3 == .notAnAmount)
    let result4 = day.hold(SpendingDay.largestHold + 1, cap: Int64.max)
    #expect(result4 == .notAnAmount)
    #expect(day == SpendingDay())
  }

  @Test func theWarningFiresOnceAlsoOnAJumpPastIt() {
    var day = SpendingDay()
    let result5 = day.hold(799_999, cap: 1_000_000)
    #expect(result5 == .held(warns: false))
    let result6 = day.hold(200_000, cap: 1_000_000)
    #expect(result6 == .held(warns: true))
    let result7 = day.hold(1, cap: 1_000_000)
    #expect(result7 == .held(warns: false))
  }

  @Test func aSettlementCountsEvenAboveItsHold() {
    var day = SpendingDay()
    _ = day.hold(100, cap: 1_000)
    _ = day.settle(held: 100, cost: 250, cap: 1_000)
    #expect(day.spent == 250)
    #expect(day.held == 0)
  }

  /// Any order of holds, settlements within them and releases keeps spent + held at or under the cap.
  @Test(arguments: 0..<200) func noOrderExceedsTheCap(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let cap = Int64.random(in: 1...2_000_000, using: &random)
    var day = SpendingDay()
    var open: [Int64] = []
    for _ in 0..<200 {
      if open.isEmpty || Bool.random(using: &random) {
        let amount = Int64.random(in: 0...cap / 3 + 1, using: &random)
        if case .held = day.hold(amount, cap: cap) { open.append(amount) }
      } else {
        let amount = open.remove(at: Int.random(in: 0..<open.count, using: &random))
        if Bool.random(using: &random) {
          _ = day.settle(held: amount, cost: Int64.random(in: 0...amount, using: &random), cap: cap)
        } else {
          day.release(amount)
        }
      }
      #expect(day.spent + day.held <= cap)
      #expect(day.held == open.reduce(0, +))
    }
  }
}
