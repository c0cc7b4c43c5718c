/// Whom a limit counts, such as "ip:192.0.2.1", and the limit.
package struct RateLimitKey: Sendable, Equatable {
  package let name: String
  package let limit: RateLimit

  package init(_ name: String, _ limit: RateLimit) {
    self.name = name
    self.limit = limit
  }
}
