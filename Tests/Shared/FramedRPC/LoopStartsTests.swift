import Testing

@testable import FramedRPC

@Suite struct LoopStartsTests {
  private let long = LoopStarts.longest * 2

  private func callsOnPool(_ starts: LoopStarts) -> Int {
    var count = 0
    while !starts.next() { count += 1 }
    return count
  }

  @Test func quickCallsBeginOnTheLoop() {
    let starts = LoopStarts()
    for _ in 0..<1_000 {
      #expect(starts.next())
      starts.kept(LoopStarts.longest)
    }
  }

  @Test func aLongCallNowAndThenIsNoReasonToLeaveIt() {
    let starts = LoopStarts()
    for _ in 0..<100 {
      for _ in 1..<LoopStarts.strikes { starts.kept(long) }
      #expect(starts.next())
      starts.kept(.microseconds(3))
    }
  }

  @Test func aMethodThatKeepsTheLoopIsTriedAgainMoreAndMoreSeldom() {
    let starts = LoopStarts()
    for _ in 0..<LoopStarts.strikes { starts.kept(long) }
    var expected = LoopStarts.firstPause
    for _ in 0..<3 {
      #expect(callsOnPool(starts) == expected)
      starts.kept(long)
      expected *= 2
    }
  }

  @Test func oneQuickCallMakesGoodForTheLongOnes() {
    let starts = LoopStarts()
    for _ in 0..<LoopStarts.strikes + 4 { starts.kept(long) }
    #expect(callsOnPool(starts) > LoopStarts.firstPause)
    starts.kept(.microseconds(3))
    for _ in 0..<LoopStarts.strikes { starts.kept(long) }
    #expect(callsOnPool(starts) == LoopStarts.firstPause)
  }
}
