import Synchronization

/// A stream's number, for those who are made before it is known.
final class StreamNumber: Sendable {
  private let number = Atomic<UInt32>(0)

  /// 0 before it is known.
  var value: UInt32 { number.load(ordering: .acquiring) }

  func set(_ value: UInt32) { number.store(value, ordering: .releasing) }
}
