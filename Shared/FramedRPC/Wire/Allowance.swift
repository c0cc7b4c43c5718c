/// How many frames that cost their sender nothing a connection may still send: a bucket that fills up again with time.
/// Long before it is empty the connection is strained, and slowed down.
struct Allowance: Sendable {
  private static let limit = 20_000.0
  private static let perSecond = 5_000.0
  /// Nobody who means well sends so many more than grow back.
  private static let unstrained = 1_000.0
  /// The clock is read once for so many frames.
  private static let framesPerLook = 256
  private var left = limit
  private var untilLook = 0
  private var since: ContinuousClock.Instant

  init(now: ContinuousClock.Instant) {
    since = now
  }

  /// Takes some; throws when they are not left.
  mutating func take(_ frames: Int = 1, now: () -> ContinuousClock.Instant) throws(ProtocolViolation) {
    if untilLook == 0 {
      untilLook = Self.framesPerLook
      refill(now())
    }
    untilLook -= 1
    guard left >= Double(frames) else { throw .excessive("more frames that mean nothing than are accepted") }
    left -= Double(frames)
  }

  /// Whether so much is gone that the connection has to be slowed down. Nothing grows back in the time for which it was
  /// held up, or a flood would never end.
  mutating func isStrained(at now: ContinuousClock.Instant, wasHeldUp: Bool) -> Bool {
    guard left < Self.limit - Self.unstrained else { return false }
    if wasHeldUp { since = now } else { refill(now) }
    return left < Self.limit - Self.unstrained
  }

  private mutating func refill(_ now: ContinuousClock.Instant) {
    let (seconds, attoseconds) = since.duration(to: now).components
    left = min(Self.limit, left + (Double(seconds) + Double(attoseconds) / 1e18) * Self.perSecond)
    since = now
  }
}
