import Cryptography
import EdgeDomain
import HTTPTypes
import Hummingbird
import Redis

/// How much one address and one person may ask for in a minute (row 4 of the mission).
struct RequestLimits: Sendable {
  private static let windowSeconds = 60

  let limiter: RateLimiter
  let perAddress: Int
  let perPerson: Int
  let submissions: Int
  let signIns: Int

  /// Counts a request of an address; throws "rate_limited".
  func count(address: String, _ weight: Route.Weight) async throws(APIProblem) -> RateDecision {
    var keys = [RateLimitKey("address:\(address)", limit(perAddress))]
    if weight == .signIn { keys.append(RateLimitKey("sign-in:\(address)", limit(signIns))) }
    return try allowed(await limiter.decide(keys))
  }

  /// Counts a request of a signed-in person; throws "rate_limited".
  func count(person: String, _ weight: Route.Weight) async throws(APIProblem) -> RateDecision {
    var keys = [RateLimitKey("person:\(person)", limit(perPerson))]
    if weight == .submission { keys.append(RateLimitKey("submission:\(person)", limit(submissions))) }
    return try allowed(await limiter.decide(keys))
  }

  /// Says in the headers of an answer how the tightest limit stands
  /// (draft-ietf-httpapi-ratelimit-headers).
  static func tell(_ decision: RateDecision, in headers: inout HTTPFields) {
    guard let limit = HTTPField.Name("RateLimit"), let policy = HTTPField.Name("RateLimit-Policy") else { return }
    headers[policy] = "\"requests\";q=\(decision.limit.limit);w=\(decision.limit.windowSeconds)"
    headers[limit] = "\"requests\";r=\(decision.remaining);t=\(decision.resetSeconds)"
  }

  private func limit(_ times: Int) -> RateLimit { RateLimit(limit: times, windowSeconds: Self.windowSeconds) }

  private func allowed(_ decision: RateDecision) throws(APIProblem) -> RateDecision {
    guard decision.isAllowed else {
      throw APIProblem("rate_limited", retryAfterMilliseconds: Int64(decision.resetSeconds) * 1_000)
    }
    return decision
  }
}
