import Synchronization

/// How many event streams each person has open.
final class OpenStreams: Sendable {
  private static let limitPerPerson = 20

  private let counts = Mutex<[String: Int]>([:])

  /// Whether the person has a place left.
  func hasRoom(_ personId: String) -> Bool {
    counts.withLock { $0[personId, default: 0] < Self.limitPerPerson }
  }

  /// Takes a place; false when the person has none left.
  func open(_ personId: String) -> Bool {
    counts.withLock { counts in
      guard counts[personId, default: 0] < Self.limitPerPerson else { return false }
      counts[personId, default: 0] += 1
      return true
    }
  }

  /// Gives the place back.
  func close(_ personId: String) {
    counts.withLock { counts in
      let left = counts[personId, default: 1] - 1
      counts[personId] = left > 0 ? left : nil
    }
  }
}
