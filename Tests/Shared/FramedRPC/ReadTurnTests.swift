import Testing

@testable import FramedRPC

@Suite struct ReadTurnTests {
  private let began = ContinuousClock.now

  /// How many frames a turn has taken when it is over, when each takes so long; at most 1,000.
  private func frames(each duration: Duration) -> Int {
    var turn = ReadTurn(now: began)
    for count in 1..<1_000 where turn.isOver(now: { began + duration * count }) { return count }
    return 1_000
  }

  @Test func cheapFramesGoOnAndDearOnesGiveWay() {
    #expect(frames(each: .nanoseconds(100)) == 1_000)
    #expect(ReadTurn.longest < .microseconds(10) * frames(each: .microseconds(10)))
    #expect(frames(each: .microseconds(10)) < 40)
    #expect(frames(each: .milliseconds(1)) < 20)
  }
}
