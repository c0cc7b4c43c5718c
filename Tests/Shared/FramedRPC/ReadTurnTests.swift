import NIOCore
import Testing

@testable import FramedRPC

@Suite struct ReadTurnTests {
  private let began = ContinuousClock.now

  /// How many frames a turn has taken when it is over, when each takes so long; at most 1,000.
  private func frames(each duration: Duration, isStrained: Bool = false) -> Int {
    var turn = ReadTurn(now: began, isStrained: isStrained)
    for count in 1..<1_000 where turn.pauseAfterFrame(now: { began + duration * count }) != nil { return count }
    return 1_000
  }

  @Test func cheapFramesGoOnAndDearOnesGiveWay() {
    #expect(frames(each: .nanoseconds(100)) == 1_000)
    #expect(ReadTurn.longest < .microseconds(10) * frames(each: .microseconds(10)))
    #expect(frames(each: .microseconds(10)) < 40)
    #expect(frames(each: .milliseconds(1)) < 20)
  }
  @Test func aStrainedConnectionHasLittleOfTheLoop() {
    #expect(frames(each: .microseconds(2), isStrained: true) == 24)
    var turn = ReadTurn(now: began, isStrained: true)
    let pauses = (0..<4).compactMap { _ in turn.pauseAfterFrame(now: { began + .seconds(1) }) }
    #expect(pauses.map { Duration.nanoseconds($0.nanoseconds) } == [ReadTurn.longestStrained * 25])
  }

  @Test func aConnectionIsStrainedWhileMoreMeansNothingThanGrowsBack() throws {
    var allowance = Allowance(now: began)
    func isStrained(after pause: Duration = .zero, wasHeldUp: Bool = false) -> Bool {
      allowance.isStrained(at: began + pause, wasHeldUp: wasHeldUp)
    }
    #expect(!isStrained())
    for _ in 0..<1_000 { try allowance.take(now: { began }) }
    #expect(!isStrained())
    try allowance.take(500, now: { began })
    #expect(isStrained())
    #expect(isStrained(after: .seconds(1), wasHeldUp: true))
    #expect(!isStrained(after: .seconds(2)))
  }
}
