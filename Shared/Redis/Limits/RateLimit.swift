/// How much of something may be done in a window of time.
///
/// Requests are counted in buckets of time. In every stretch as long as the window at most `limit` are let through: a
/// bucket is forgotten only once all of it is older than the window, so a request may count up to a sixteenth longer.
package struct RateLimit: Sendable, Equatable, Hashable {
  /// Times.
  package let limit: Int
  /// The window's length in seconds.
  package let windowSeconds: Int
  /// The length of a bucket, and how many of them count: the running one and those before it.
  package let bucketMilliseconds: Int64
  package let bucketCount: Int64
  private static let bucketsPerWindow: Int64 = 16
  private static let daySeconds = 86_400

  /// At most `limit` times in any `windowSeconds`.
  package init(limit: Int, windowSeconds: Int) {
    self.limit = limit
    self.windowSeconds = windowSeconds
    let milliseconds = Int64(windowSeconds) * 1_000
    bucketMilliseconds = max(1, (milliseconds + Self.bucketsPerWindow - 1) / Self.bucketsPerWindow)
    bucketCount = Self.bucketsPerWindow + 1
  }

  private init(daily limit: Int) {
    self.limit = limit
    windowSeconds = Self.daySeconds
    bucketMilliseconds = Int64(Self.daySeconds) * 1_000
    bucketCount = 1
  }

  /// A daily quota: at most `limit` times from midnight to midnight, UTC.
  package static func perDay(_ limit: Int) -> RateLimit { RateLimit(daily: limit) }

  /// The bucket of an instant, in milliseconds since 1970.
  package func bucket(at now: Int64) -> Int64 { now / bucketMilliseconds }

  /// When a bucket counts no longer.
  func end(ofBucket bucket: Int64) -> Int64 { (bucket + bucketCount) * bucketMilliseconds }

  /// What is to be said to one more request when `count` were let through before, the oldest in the bucket `oldest`, and
  /// `cap` are let through at present.
  package func decision(count: Int, oldest: Int64, cap: Int, at now: Int64) -> RateDecision {
    let isAllowed = count < cap
    let end = isAllowed || count >= limit ? end(ofBucket: oldest) : now
    return RateDecision(
      isAllowed: isAllowed, limit: self, remaining: isAllowed ? max(0, limit - count - 1) : 0,
      resetSeconds: max(1, Int((end - now + 999) / 1_000)), atMilliseconds: now)
  }
}
