import NIOCore

/// How long one connection may keep its event loop with frames that it has read, while others wait for theirs.
struct ReadTurn: Sendable {
  static let longest = Duration.microseconds(200)
  /// Enough for the loop to see what has happened on its other connections.
  static let pause = TimeAmount.microseconds(10)
  /// The clock is read once for so many frames.
  private static let framesPerLook = 16

  private let began: ContinuousClock.Instant
  private var frames = 0

  init(now: ContinuousClock.Instant) {
    began = now
  }

  /// Counts a frame; whether the turn is over after it.
  mutating func isOver(now: () -> ContinuousClock.Instant) -> Bool {
    frames += 1
    return frames.isMultiple(of: Self.framesPerLook) && began.duration(to: now()) > Self.longest
  }
}
