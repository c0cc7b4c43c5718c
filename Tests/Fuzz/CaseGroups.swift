import Synchronization

/// Hands out the cases of a run to its workers, a group at a time.
final class CaseGroups: Sendable {
  private let next: Mutex<UInt64>
  private let end: UInt64
  private let size: UInt64

  init(_ cases: Range<UInt64>, of size: UInt64) {
    next = Mutex(cases.lowerBound)
    end = cases.upperBound
    self.size = size
  }

  /// The next group; it ends where a multiple of the size begins. Nil when all are taken.
  func take() -> Range<UInt64>? {
    next.withLock { next in
      let start = next
      next = min(end, next - next % size + size)
      return start < next ? start..<next : nil
    }
  }
}
