/// How many frames that cost their sender nothing a connection may still send: a bucket that fills up again with time.
struct Allowance: Sendable {
  private static let limit = 100_000
  private static let perSecond = 10_000
  private var left = limit
  private var since: ContinuousClock.Instant

  init(now: ContinuousClock.Instant) {
    since = now
  }

  /// Takes one; throws when there is none left.
  mutating func take(now: () -> ContinuousClock.Instant) throws(ProtocolViolation) {
    if left == 0 { refill(now()) }
    guard left > 0 else { throw .excessive("more frames that mean nothing than are accepted") }
    left -= 1
  }

  private mutating func refill(_ now: ContinuousClock.Instant) {
    let (seconds, attoseconds) = since.duration(to: now).components
    let grown = min(Double(Self.limit), (Double(seconds) + Double(attoseconds) / 1e18) * Double(Self.perSecond))
    guard grown >= 1 else { return }
    left = min(Self.limit, Int(grown))
    since = now
  }
}
