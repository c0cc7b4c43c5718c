import Synchronization

/// Which case each worker is at; readable from a signal handler.
package struct CaseSlots: @unchecked Sendable {
  /// The slots of this process.
  package static let shared = CaseSlots()
  /// How many there are.
  package static let count = 64

  // Unchecked because the memory is never freed, and the atomics in it are for every thread.
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>

  private init() {
    slots = .allocate(capacity: Self.count)
    for index in 0..<Self.count { (slots + index).initialize(to: Atomic(0)) }
  }

  /// The case a worker is at, one more than its number; 0 for none.
  package subscript(worker: Int) -> UInt64 {
    get { slots[worker % Self.count].load(ordering: .relaxed) }
    nonmutating set { slots[worker % Self.count].store(newValue, ordering: .relaxed) }
  }
}
