import TestSupport
import Testing

@testable import Postgres

/// The pool's decisions, with connections and waiters that are numbers.
@Suite struct PoolStateTests {
  private typealias State = PoolState<Int, Int>

  private static let start = ContinuousClock.now
  private static let rules = PoolRules(
    limit: 3, minimum: 1, waitTime: .seconds(10), idleTime: .seconds(60), maximumAge: .seconds(600))

  private func at(_ seconds: Int) -> ContinuousClock.Instant { Self.start + .seconds(seconds) }

  /// A state with so many idle connections, made at the start.
  private func filled(_ count: Int) throws -> State {
    var state = State(Self.rules)
    var lent: [Lent<Int>] = []
    for number in 0..<count {
      _ = try state.take(at: Self.start)
      state.noteMade()
      lent.append(Lent(connection: number, madeAt: Self.start))
    }
    for one in lent { _ = state.giveBack(one, at: Self.start) }
    return state
  }

  @Test func waitersAreServedInTheirOrder() throws {
    var state = State(Self.rules)
    for _ in 0..<3 { _ = try state.take(at: at(0)) }
    let none = try state.take(at: at(0))
    #expect(none == nil)
    for number in 1...3 { state.wait(UInt64(number), number, at: at(number)) }
    _ = state.giveUp(2)
    for expected in [1, 3] {
      guard case .goes(let waiter, _) = state.giveBack(Lent(connection: 0, madeAt: at(0)), at: at(5)) else {
        Issue.record("the connection goes to nobody")
        return
      }
      #expect(waiter == expected)
    }
    #expect(state.statistics.waits == 3)
  }

  @Test func waitersAreToldWhenTheirTimeIsOver() throws {
    var state = State(Self.rules)
    for number in 1...3 { state.wait(UInt64(number), number, at: at(number)) }
    #expect(state.nextDeadline == at(11))
    #expect(state.takeOverdueWaiters(at: at(12)) == [1, 2])
    #expect(state.statistics.timeouts == 2)
    #expect(state.statistics.waiting == 1)
  }

  @Test func whatIsIdleForTooLongGoesDownToTheMinimum() throws {
    var state = try filled(3)
    #expect(state.takeOverdue(at: at(59)) { _ in false }.isEmpty)
    #expect(state.takeOverdue(at: at(60)) { _ in false }.count == 2)
    #expect(state.statistics.open == 1)
    #expect(state.takeOverdue(at: at(700)) { _ in false }.count == 1)
    let missing = [state.takeMissing(at: at(700)), state.takeMissing(at: at(700))]
    #expect(missing == [true, false])
  }

  @Test func anOldConnectionIsClosedWhenItComesBack() throws {
    var state = State(Self.rules)
    _ = try state.take(at: at(0))
    state.noteMade()
    guard case .closes(let place) = state.giveBack(Lent(connection: 0, madeAt: at(0)), at: at(600)) else {
      Issue.record("it was kept")
      return
    }
    #expect(place == nil)
    #expect(state.statistics.open == 0)
  }

  @Test func afterAFailureNobodyTriesForAWhile() throws {
    var state = State(Self.rules)
    var now = at(0)
    for pause in [100, 200, 400, 800, 1_600, 2_000, 2_000] {
      let lease = try state.take(at: now)
      #expect(lease != nil)
      #expect(state.noteFailure(at: now).isEmpty)
      #expect(throws: PostgresError.self) { try state.take(at: now + .milliseconds(pause - 1)) }
      now += .milliseconds(pause)
    }
    _ = try state.take(at: now)
    state.noteMade()
    let next = try state.take(at: now)
    #expect(next != nil)
  }

  @Test func whateverHappensNoConnectionIsCountedTwiceOrLost() throws {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      var state = State(Self.rules)
      var lent: [Lent<Int>] = []
      var places = 0
      var waiting: Set<Int> = []
      var now = at(0)
      for step in 0..<400 {
        now += .milliseconds(Int.random(in: 0..<20_000, using: &random))
        switch Int.random(in: 0..<7, using: &random) {
        case 0, 1:
          switch Result(catching: { try state.take(at: now) }) {
          case .success(.idle(let one)): lent.append(one)
          case .success(.place): places += 1
          case .success(nil):
            state.wait(UInt64(step), step, at: now)
            waiting.insert(step)
          case .failure: break
          }
        case 2 where places > 0:
          places -= 1
          if Bool.random(using: &random) {
            state.noteMade()
            lent.append(Lent(connection: step, madeAt: now))
          } else {
            waiting.subtract(state.noteFailure(at: now))
          }
        case 3 where !lent.isEmpty:
          let one = lent.remove(at: Int.random(in: 0..<lent.count, using: &random))
          switch state.giveBack(one, at: now) {
          case .isKept: break
          case .goes(let waiter, let one):
            #expect(waiting.remove(waiter) != nil)
            lent.append(one)
          case .closes(let waiter):
            if let waiter {
              #expect(waiting.remove(waiter) != nil)
              places += 1
            }
          }
        case 4 where !lent.isEmpty:
          lent.removeLast()
          if let waiter = state.lose() {
            #expect(waiting.remove(waiter) != nil)
            places += 1
          }
        case 5: _ = state.takeOverdue(at: now) { _ in Bool.random(using: &random) }
        default: waiting.subtract(state.takeOverdueWaiters(at: now))
        }
        let statistics = state.statistics
        #expect(statistics.open == statistics.idle + lent.count + places, "seed \(seed), step \(step)")
        #expect(statistics.open <= 3, "seed \(seed), step \(step)")
        #expect(statistics.waiting == waiting.count, "seed \(seed), step \(step)")
      }
    }
  }
}
