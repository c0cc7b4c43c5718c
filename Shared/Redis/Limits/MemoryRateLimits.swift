import Synchronization

/// The limits kept in this process alone, for as long as Redis is away.
final class MemoryRateLimits: Sendable {
  private static let keyLimit = 50_000
  private let windows = Mutex<[String: RateWindow]>([:])

  /// Decides over all keys together; counts the request only if every limit allows it.
  func decide(_ keys: [RateLimitKey], at now: Int64) -> RateDecision? {
    windows.withLock { windows in
      // Better to forget than to grow without end: whoever floods with names gets fresh windows, no memory.
      if windows.count > Self.keyLimit { windows = [:] }
      var decisions: [RateDecision] = []
      for key in keys {
        let window = RateWindow.current(windows[key.name], key.limit, at: now)
        windows[key.name] = window
        decisions.append(window.decision(key.limit, at: now))
      }
      if decisions.allSatisfy(\.isAllowed) {
        for key in keys { windows[key.name]?.count(once: true) }
      }
      return RateDecision.tightest(decisions)
    }
  }
}
