import NIOCore
import Synchronization
import Testing

@testable import FramedRPC

@Suite struct CreditGrowthTests {
  /// What a queue was granted in all.
  private final class Granted: Sendable {
    private let bytes = Mutex(0)
    var total: Int { bytes.withLock { $0 } }
    func add(_ more: Int) { bytes.withLock { $0 += more } }
  }

  private func growth(all: Int) -> CreditGrowth {
    CreditGrowth(RPCLimits(initialCreditBytes: 1_024, maxStreamCreditBytes: 4_096, creditGrowthBytes: all))
  }

  private func message(_ bytes: Int) -> ByteBuffer { ByteBuffer(repeating: 0, count: bytes - Frame.headerBytes) }

  @Test func aWindowDoublesUpToTheMostOfOneStream() {
    let growth = growth(all: 100_000)
    #expect(growth.take(for: 1_024) == 1_024)
    #expect(growth.take(for: 2_048) == 2_048)
    #expect(growth.take(for: 4_096) == 0)
    #expect(growth.take(for: 3_000) == 1_096)
  }

  @Test func allStreamsTogetherGrowNoFurtherThanTheConnectionLetsThem() {
    let growth = growth(all: 2_500)
    #expect([growth.take(for: 1_024), growth.take(for: 1_024), growth.take(for: 1_024)] == [1_024, 1_024, 0])
    growth.giveBack(1_024)
    #expect(growth.take(for: 1_024) == 1_024)
  }

  @Test func aReaderWhoKeepsUpIsGrantedMoreThanItReadAndOneWhoLagsIsNot() async throws {
    let growth = growth(all: 100_000)
    let (quick, slow) = (Granted(), Granted())
    let keepsUp = MessageQueue(window: 1_024, growth: growth) { quick.add($0) }
    #expect(keepsUp.push(message(600)))
    _ = try await keepsUp.next()
    #expect(quick.total == 600 + 1_024)
    let lags = MessageQueue(window: 1_024, growth: growth) { slow.add($0) }
    for _ in 0..<2 { #expect(lags.push(message(600))) }
    _ = try await lags.next()
    #expect(slow.total == 600)
  }

  @Test func aStreamThatIsOverGivesBackWhatItHadGrown() async throws {
    let growth = growth(all: 1_024)
    do {
      let queue = MessageQueue(window: 1_024, growth: growth) { _ in }
      #expect(queue.push(message(600)))
      _ = try await queue.next()
      #expect(growth.take(for: 1_024) == 0)
    }
    #expect(growth.take(for: 1_024) == 1_024)
  }
}
