/// How much of something may be done in a window of time.
package struct RateLimit: Sendable, Equatable {
  /// Times.
  package let limit: Int
  /// The window's length in seconds; it begins with the first time.
  package let windowSeconds: Int

  package init(limit: Int, windowSeconds: Int) {
    self.limit = limit
    self.windowSeconds = windowSeconds
  }
}
