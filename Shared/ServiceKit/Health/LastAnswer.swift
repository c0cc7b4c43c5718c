import Synchronization

/// When something was last fine.
final class LastAnswer: Sendable {
  private let instant = Mutex<ContinuousClock.Instant?>(nil)
  private static let trusted = Duration.seconds(30)

  var isThere: Bool { instant.withLock { $0 != nil } }

  var isRecent: Bool { instant.withLock { $0.map { $0.duration(to: .now) < Self.trusted } ?? false } }

  func note() { instant.withLock { $0 = .now } }
}
