/// One window of a limit; the rule that Redis's script and the memory fallback share.
struct RateWindow: Sendable, Equatable {
  private(set) var startMilliseconds: Int64
  private(set) var count: Int

  /// The window at an instant: the running one, or a new one once it is over.
  static func current(_ window: RateWindow?, _ limit: RateLimit, at now: Int64) -> RateWindow {
    if let window, now - window.startMilliseconds < Int64(limit.windowSeconds) * 1_000 { return window }
    return RateWindow(startMilliseconds: now, count: 0)
  }

  mutating func count(once: Bool) { if once { count += 1 } }

  /// What this window says before the request is counted.
  func decision(_ limit: RateLimit, at now: Int64) -> RateDecision {
    let isAllowed = count < limit.limit
    let endMilliseconds = startMilliseconds + Int64(limit.windowSeconds) * 1_000
    return RateDecision(
      isAllowed: isAllowed, limit: limit, remaining: max(0, limit.limit - count - (isAllowed ? 1 : 0)),
      resetSeconds: max(1, Int((endMilliseconds - now + 999) / 1_000)))
  }
}
