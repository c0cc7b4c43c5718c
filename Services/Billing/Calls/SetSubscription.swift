import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func setSubscription(_ request: SetSubscriptionRequest, _ context: CallContext) async throws -> Subscription {
    let personId = try person(request.personId)
    switch request.tier {
    case .free, .pro, .premium: break
    case .unspecified, .unrecognized: throw RPCError.catalogued("invalid_request", detail: "tier is unknown")
    }
    try await subscriptions.set(request.tier, of: personId, at: now())
    return try await subscriptions.subscription(of: personId)
  }
}
