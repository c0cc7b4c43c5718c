import BillingDomain
import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func takeQuota(_ request: TakeQuotaRequest, _ context: CallContext) async throws -> QuotaStatus {
    let personId = try person(request.personId)
    let requestId = try self.request(request.requestId)
    let limit = try await plan(of: personId).limit(of: request.action)
    let instant = now()
    let day = UTCDay(containing: instant)
    let outcome = try await quotas.take(
      request.action, of: personId, requestId: requestId, limit: limit, day: day, at: instant)
    switch outcome {
    case .taken(let used):
      return QuotaStatus(
        action: request.action, used: used, limit: limit ?? -1, resetsAtMilliseconds: day.endMilliseconds)
    case .noneLeft(let used):
      var error = RPCError.catalogued(
        "daily_limit_reached", detail: Self.limitSentence(request.action, used: used, limit: limit ?? used))
      error.retryAfter = .milliseconds(day.endMilliseconds - instant)
      throw error
    case .takenByAnother:
      throw RPCError.catalogued("invalid_request", detail: "request_id is taken by another use")
    }
  }

  /// The sentence of row 4 of the mission, with the person's own figures.
  private static func limitSentence(_ action: Action, used: Int32, limit: Int32) -> String {
    let uses =
      switch action {
      case .tailoring: "tailorings"
      case .atsCheck: "checks"
      case .parse, .unspecified, .unrecognized: "uses"
      }
    return "You've used \(used)/\(limit) daily \(uses). Upgrade to Pro or try again tomorrow."
  }
}
