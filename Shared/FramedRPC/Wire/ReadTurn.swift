import NIOCore

/// How long one connection may keep its event loop with frames that it has read, while others wait for theirs.
struct ReadTurn: Sendable {
  static let longest = Duration.microseconds(200)
  /// Of a connection whose frames mean nothing, for which the loop does next to nothing.
  static let longestStrained = Duration.microseconds(40)
  /// The clock is read once for so many frames.
  private static let framesPerLook = 4

  /// How long others have the loop after it: enough to see what has happened on them, or nearly always.
  private let pause: TimeAmount
  private let end: ContinuousClock.Instant
  private var frames = 0

  init(now: ContinuousClock.Instant, isStrained: Bool) {
    pause = isStrained ? .milliseconds(1) : .microseconds(10)
    end = now + (isStrained ? Self.longestStrained : Self.longest)
  }

  /// Counts a frame; how long others have the loop when the turn is over after it, nil when it goes on.
  mutating func pauseAfterFrame(now: () -> ContinuousClock.Instant) -> TimeAmount? {
    frames += 1
    return frames.isMultiple(of: Self.framesPerLook) && now() > end ? pause : nil
  }
}
