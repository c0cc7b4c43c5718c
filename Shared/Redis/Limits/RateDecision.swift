/// What a limiter says to one request.
package struct RateDecision: Sendable, Equatable {
  package let isAllowed: Bool
  /// The limit that is nearest to being reached, or was.
  package let limit: RateLimit
  /// Times left in its window.
  package let remaining: Int
  /// Seconds until the oldest request is forgotten, or until asking again may help; at least 1.
  package let resetSeconds: Int
  /// When it was decided, by the clock that decided, in milliseconds since 1970.
  package let atMilliseconds: Int64

  package init(isAllowed: Bool, limit: RateLimit, remaining: Int, resetSeconds: Int, atMilliseconds: Int64 = 0) {
    self.isAllowed = isAllowed
    self.limit = limit
    self.remaining = remaining
    self.resetSeconds = resetSeconds
    self.atMilliseconds = atMilliseconds
  }

  /// The decision over what several limits say: counted only if all allow it; the tightest one speaks.
  static func tightest(_ decisions: [RateDecision]) -> RateDecision? {
    decisions.min { left, right in
      (left.isAllowed ? 1 : 0, left.remaining) < (right.isAllowed ? 1 : 0, right.remaining)
    }
  }
}
