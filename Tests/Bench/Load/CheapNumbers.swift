import Synchronization

/// Numbers that look random and cost next to nothing, for any thread: the system's would cost as much as what is measured.
package final class CheapNumbers: Sendable {
  private let count = Atomic<UInt64>(0)

  package init() {}

  /// A number below `bound`.
  package func next(below bound: Int) -> Int {
    let word = count.add(1, ordering: .relaxed).newValue &* 0x9E37_79B9_7F4A_7C15
    return Int((word >> 33) % UInt64(bound))
  }
}
