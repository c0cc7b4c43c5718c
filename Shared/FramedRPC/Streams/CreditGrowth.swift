import Synchronization

/// What the streams of one connection may be granted beyond the credit they begin with, all of them together.
final class CreditGrowth: Sendable {
  private let left: Atomic<Int>
  /// The most credit one stream grows to.
  let mostOfOneStream: Int

  init(_ limits: RPCLimits) {
    left = Atomic(limits.creditGrowthBytes)
    mostOfOneStream = limits.maxStreamCreditBytes
  }

  /// By how many bytes a window of this size may grow now: to twice its size, or not at all.
  func take(for window: Int) -> Int {
    let bytes = min(window, mostOfOneStream - window)
    guard bytes > 0 else { return 0 }
    guard left.subtract(bytes, ordering: .relaxed).newValue >= 0 else {
      giveBack(bytes)
      return 0
    }
    return bytes
  }

  /// A stream that had grown by so many bytes is over.
  func giveBack(_ bytes: Int) { left.add(bytes, ordering: .relaxed) }
}
