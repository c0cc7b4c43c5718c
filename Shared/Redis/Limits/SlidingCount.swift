/// How often something was let through, by buckets of time.
package struct SlidingCount: Sendable, Equatable {
  /// In order of time, each bucket once.
  package private(set) var buckets: [(bucket: Int64, count: Int)] = []

  /// Those that still count at an instant.
  func count(_ limit: RateLimit, at now: Int64) -> Int {
    let first = limit.bucket(at: now) - limit.bucketCount
    return buckets.reduce(0) { $1.bucket > first ? $0 + $1.count : $0 }
  }

  /// The oldest bucket that still counts; the running one when none does.
  func oldest(_ limit: RateLimit, at now: Int64) -> Int64 {
    let running = limit.bucket(at: now)
    return buckets.first { $0.bucket > running - limit.bucketCount }?.bucket ?? running
  }

  /// One more at an instant; forgets what counts no longer.
  mutating func add(_ limit: RateLimit, at now: Int64) {
    let bucket = limit.bucket(at: now)
    forget(limit, at: now)
    if let place = buckets.lastIndex(where: { $0.bucket <= bucket }), buckets[place].bucket == bucket {
      buckets[place].count += 1
    } else {
      let place = buckets.firstIndex { $0.bucket > bucket } ?? buckets.endIndex
      buckets.insert((bucket, 1), at: place)
    }
  }

  /// Forgets what counts no longer, a bucket later than that: a clock that follows Redis's is set back now and then by as
  /// long as an answer took, and what counts again must be known again.
  mutating func forget(_ limit: RateLimit, at now: Int64) {
    let last = Self.lastForgotten(limit, at: now)
    if let oldest = buckets.first, oldest.bucket <= last { buckets.removeAll { $0.bucket <= last } }
  }

  /// Whether nothing counts at an instant, nor would a bucket before.
  func isOver(_ limit: RateLimit, at now: Int64) -> Bool {
    buckets.last.map { $0.bucket <= Self.lastForgotten(limit, at: now) } ?? true
  }

  private static func lastForgotten(_ limit: RateLimit, at now: Int64) -> Int64 {
    limit.bucket(at: now) - limit.bucketCount - 1
  }

  package static func == (left: SlidingCount, right: SlidingCount) -> Bool {
    left.buckets.elementsEqual(right.buckets) { $0 == $1 }
  }
}
