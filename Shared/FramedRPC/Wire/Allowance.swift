/// How many frames that cost their sender nothing a connection may still send: a bucket that fills up again with time.
struct Allowance: Sendable {
  private static let limit = 100_000.0
  private static let perSecond = 10_000.0
  /// The clock is read once for so many frames.
  private static let framesPerLook = 256
  private var left = limit
  private var untilLook = 0
  private var since: ContinuousClock.Instant

  init(now: ContinuousClock.Instant) {
    since = now
  }

  /// Takes one; throws when there is none left.
  mutating func take(now: () -> ContinuousClock.Instant) throws(ProtocolViolation) {
    if untilLook == 0 {
      untilLook = Self.framesPerLook
      refill(now())
    }
    untilLook -= 1
    guard left >= 1 else { throw .excessive("more frames that mean nothing than are accepted") }
    left -= 1
  }

  private mutating func refill(_ now: ContinuousClock.Instant) {
    let (seconds, attoseconds) = since.duration(to: now).components
    left = min(Self.limit, left + (Double(seconds) + Double(attoseconds) / 1e18) * Self.perSecond)
    since = now
  }
}
