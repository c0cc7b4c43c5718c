import NIOCore
import Synchronization
import Testing

@testable import FramedRPC

/// The rules of balancing, without a connection.
@Suite struct BalancingRulesTests {
  private final class Link: Sendable {}
  private let start = ContinuousClock.now

  @Test func pausesDoubleAndAreDrawnWhole() {
    var random = CheapRandom(seed: 1)
    let backoff = Backoff()
    for (failures, most) in [(1, 50), (2, 100), (3, 200), (6, 1_000), (60, 1_000)] {
      let pauses = (0..<1_000).map { _ in backoff.pause(after: failures, retryAfter: nil, using: &random) }
      #expect(pauses.allSatisfy { $0 >= .zero && $0 <= .milliseconds(most) })
      #expect(pauses.contains { $0 < .milliseconds(most / 10) })
      #expect(pauses.contains { $0 > .milliseconds(most * 9 / 10) })
    }
    #expect(backoff.pause(after: 1, retryAfter: .seconds(2), using: &random) >= .seconds(2))
  }

  @Test func theBudgetPaysTenRetriesAndATenthOfEachSuccess() {
    var budget = RetryBudget()
    let atFirst = (0..<100).count { _ in budget.spend() }
    #expect(atFirst == 10)
    for _ in 0..<9 { budget.refund() }
    let isPaid1 = budget.spend()
    #expect(isPaid1 == false)
    budget.refund()
    let isPaid2 = budget.spend()
    #expect(isPaid2)
    for _ in 0..<1_000 { budget.refund() }
    #expect(budget.isFull)
    let inTheEnd = (0..<100).count { _ in budget.spend() }
    #expect(inTheEnd == 10)
  }

  @Test func fiveFailuresInARowMakeSuspect() {
    var health = PeerHealth(now: start)
    let first = (0..<4).count { _ in health.failed(now: start, successes: 0) }
    #expect(first == 0)
    let isSuspect3 = health.failed(now: start, successes: 1)
    #expect(!isSuspect3, "a success between them")
    let then = (0..<3).count { _ in health.failed(now: start, successes: 1) }
    #expect(then == 0)
    let isSuspect4 = health.failed(now: start, successes: 1)
    #expect(isSuspect4)
  }

  @Test func halfOfTwentyCallsMakeSuspectAndOldOnesDoNotCount() {
    var health = PeerHealth(now: start)
    for successes in 1...9 as ClosedRange<UInt64> {
      let isSuspect = health.failed(now: start, successes: successes)
      #expect(!isSuspect)
    }
    let isSuspect6 = health.failed(now: start, successes: 10)
    #expect(isSuspect6)
    let isSuspect7 = health.failed(now: start + .seconds(11), successes: 11)
    #expect(!isSuspect7)
  }

  @Test func restsGrowAndAreForgottenAfterALongTimeOfGoodWork() {
    var health = PeerHealth(now: start)
    let rests = (0..<7).map { _ in start.duration(to: health.rest(now: start)) }
    #expect(rests == [1, 2, 4, 8, 16, 30, 30].map { .seconds($0) })
    health.returned(now: start, successes: 0)
    let until8 = health.rest(now: start + .seconds(29))
    #expect(until8 == start + .seconds(59))
    health.returned(now: start, successes: 0)
    let until9 = health.rest(now: start + .seconds(31))
    #expect(until9 == start + .seconds(32))
  }

  @Test func theLessLoadedOfTwoTakesTheCall() throws {
    var (balancer, random) = (balancer(3), CheapRandom(seed: 2))
    var taken: [Int: Int] = [:]
    for _ in 0..<3_000 {
      guard let pick = balancer.pick(using: &random) else { continue }
      pick.peer.inFlight.add(1, ordering: .relaxed)
      taken[pick.peer.address.port ?? 0, default: 0] += 1
    }
    #expect(taken.values.allSatisfy { (980...1_020).contains($0) }, "\(taken)")
    balancer.entries[0].peer.inFlight.add(5_000, ordering: .relaxed)
    for _ in 0..<100 {
      let pick = balancer.pick(using: &random)
      #expect(pick?.peer.address.port != 1)
    }
    let refuser = balancer.entries[1].peer
    for _ in 0..<100 {
      let pick = balancer.pick(avoiding: refuser, using: &random)
      #expect(pick?.peer !== refuser)
    }
  }

  @Test func twoOfThreeRestWhileTheThirdDoesBetter() throws {
    var balancer = balancer(3)
    for index in [0, 1] {
      #expect(fail(&balancer, index, 50) == 0, "no other has answered better")
      #expect(balancer.entries[index].phase == .ready)
    }
    answer(&balancer, 2, 10)
    #expect(fail(&balancer, 0, 10) == 1)
    #expect(fail(&balancer, 1, 10) == 1)
    #expect(fail(&balancer, 2, 100) == 0, "one always stays")
    var random = CheapRandom(seed: 3)
    for _ in 0..<20 {
      let pick = balancer.pick(using: &random)
      #expect(pick?.peer === balancer.entries[2].peer)
    }
  }

  @Test func halfOfManyMayRestAndASingleOneNever() {
    var many = balancer(6)
    answer(&many, 5, 100)
    let rests = (0..<5).map { fail(&many, $0, 10) }
    #expect(rests == [1, 1, 1, 0, 0])
    var one = balancer(1)
    answer(&one, 0, 1)
    #expect(fail(&one, 0, 100) == 0)
  }

  @Test func aPeerComesBackByWordOrByOneTrial() throws {
    var (balancer, random) = (balancer(2), CheapRandom(seed: 4))
    answer(&balancer, 1, 10)
    #expect(fail(&balancer, 0, 5) == 1)
    let due11 = balancer.due(now: start + .milliseconds(900), isUrgent: false)
    #expect(due11.isEmpty)
    let peer = balancer.entries[0].peer
    let due12 = balancer.due(now: start + .seconds(1), isUrgent: false)
    #expect(due12.map { $0.peer === peer } == [true])
    let due13 = balancer.due(now: start + .seconds(1), isUrgent: false)
    #expect(due13.isEmpty, "it is under way")
    balancer.told(peer, isWell: false, now: start + .seconds(1))
    #expect(balancer.entries[0].phase == .resting(until: start + .seconds(3)))

    let due14 = balancer.due(now: start + .seconds(3), isUrgent: false)
    #expect(due14.count == 1)
    balancer.told(peer, isWell: nil, now: start + .seconds(3))
    let pick15 = balancer.pick(using: &random)
    let trial = try #require(pick15)
    #expect(trial.peer === peer && trial.isTrial)
    for _ in 0..<50 {
      let pick = balancer.pick(using: &random)
      #expect(pick?.peer !== peer, "only one")
    }
    let rests17 = balancer.ended(trial, .neutral, now: start + .seconds(3))
    #expect(!rests17)
    let pick18 = balancer.pick(using: &random)
    let second = try #require(pick18)
    #expect(second.isTrial)
    let rests19 = balancer.ended(second, .bad, now: start + .seconds(3))
    #expect(rests19)
    #expect(balancer.entries[0].phase == .resting(until: start + .seconds(7)))

    _ = balancer.due(now: start + .seconds(7), isUrgent: false)
    balancer.told(peer, isWell: nil, now: start + .seconds(7))
    let pick20 = balancer.pick(using: &random)
    let third = try #require(pick20)
    let rests21 = balancer.ended(third, .good, now: start + .seconds(7))
    #expect(!rests21)
    #expect(balancer.entries[0].phase == .ready)
    let rests22 = balancer.ended(trial, .bad, now: start + .seconds(8))
    #expect(!rests22, "old news")
  }

  @Test func anAddressThatIsGoneIsLetGoAndTheRestStay() {
    var balancer = balancer(3)
    let links = balancer.entries.compactMap(\.link)
    let addresses = [2, 3, 4, 4].compactMap { ClientPeers.address(RPCTarget(host: "10.0.0.1", port: $0)) }
    let unwanted = balancer.replace(with: addresses, now: start)
    #expect(unwanted.map { $0 === links[0] } == [true])
    #expect(balancer.entries.map(\.peer.address.port) == [2, 3, 4])
    #expect(balancer.entries[0].link === links[1] && balancer.entries[2].link == nil)
    let due23 = balancer.due(now: start, isUrgent: false)
    #expect(due23.map(\.peer.address.port) == [4])
  }

  @Test func aLostConnectionIsMadeAgainAtOnceUnlessItNeverWorked() {
    var balancer = balancer(2)
    answer(&balancer, 0, 1)
    for index in [0, 1] {
      guard let link = balancer.entries[index].link else { continue }
      balancer.lost(balancer.entries[index].peer, link, now: start)
    }
    let due24 = balancer.due(now: start, isUrgent: false)
    #expect(due24.map(\.peer.address.port) == [1])
    let due25 = balancer.due(now: start, isUrgent: true)
    #expect(due25.map(\.peer.address.port) == [2])
    #expect(!balancer.isConnected)
  }

  private func balancer(_ count: Int) -> Balancer<Link> {
    var balancer = Balancer<Link>()
    let addresses = (1...count).compactMap { ClientPeers.address(RPCTarget(host: "10.0.0.1", port: $0)) }
    _ = balancer.replace(with: addresses, now: start)
    for attempt in balancer.due(now: start, isUrgent: false) {
      _ = balancer.connected(attempt.peer, Link(), now: start)
    }
    return balancer
  }

  private func answer(_ balancer: inout Balancer<Link>, _ index: Int, _ times: UInt64) {
    balancer.entries[index].peer.successes.add(times, ordering: .relaxed)
  }

  /// How often the peer goes to rest when so many calls fail.
  private func fail(_ balancer: inout Balancer<Link>, _ index: Int, _ times: Int) -> Int {
    let entry = balancer.entries[index]
    guard let link = entry.link else { return -1 }
    let pick = Balancer<Link>.Pick(
      peer: entry.peer, link: link, epoch: entry.epoch, isTrial: false, answeredBefore: entry.answeredBefore)
    return (0..<times).count { _ in balancer.ended(pick, .bad, now: start) }
  }
}
