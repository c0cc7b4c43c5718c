import FramedRPC
import Messages

extension BillingCalls {
  func getSubscription(_ request: GetSubscriptionRequest, _ context: CallContext) async throws -> Subscription {
    try await subscriptions.subscription(of: try person(request.personId))
  }
}
