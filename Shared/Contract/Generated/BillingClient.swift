// Made from roleready/v1/billing.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Calls roleready.v1.Billing.
package struct BillingClient: Sendable {
  private let client: RPCClient

  /// A client that calls over `client`'s connection.
  package init(_ client: RPCClient) {
    self.client = client
  }

  /// Which program answers.
  package func getInfo(_ request: GetInfoRequest, _ options: CallOptions) async throws(RPCError) -> ServiceInfo {
    try await client.unary(BillingMethods.getInfo, request, options)
  }

  /// The person's plan.
  package func getSubscription(_ request: GetSubscriptionRequest, _ options: CallOptions) async throws(RPCError)
    -> Subscription
  {
    try await client.unary(BillingMethods.getSubscription, request, options)
  }

  /// Puts a person on a plan.
  package func setSubscription(_ request: SetSubscriptionRequest, _ options: CallOptions) async throws(RPCError)
    -> Subscription
  {
    try await client.unary(BillingMethods.setSubscription, request, options)
  }

  /// Takes one of the day's uses of an action, once per request id.
  /// None left answers RESOURCE_EXHAUSTED with "daily_limit_reached".
  package func takeQuota(_ request: TakeQuotaRequest, _ options: CallOptions) async throws(RPCError) -> QuotaStatus {
    try await client.unary(BillingMethods.takeQuota, request, options)
  }

  /// Gives a use back, once; of a request id that took none it changes nothing.
  package func returnQuota(_ request: ReturnQuotaRequest, _ options: CallOptions) async throws(RPCError) -> QuotaStatus
  {
    try await client.unary(BillingMethods.returnQuota, request, options)
  }

  /// The day's uses of every action.
  package func getQuotas(_ request: GetQuotasRequest, _ options: CallOptions) async throws(RPCError) -> GetQuotasReply {
    try await client.unary(BillingMethods.getQuotas, request, options)
  }

  /// Reserves the most that work can cost, once per request id.
  /// Not enough left answers RESOURCE_EXHAUSTED with "spending_cap_reached".
  package func hold(_ request: HoldRequest, _ options: CallOptions) async throws(RPCError) -> HoldReply {
    try await client.unary(BillingMethods.hold, request, options)
  }

  /// Says that the paid work was sent off, so that a hold without a settlement counts in full.
  package func markDispatched(_ request: MarkDispatchedRequest, _ options: CallOptions) async throws(RPCError)
    -> MarkDispatchedReply
  {
    try await client.unary(BillingMethods.markDispatched, request, options)
  }

  /// Replaces a hold by what the work really cost, once per request id.
  package func settle(_ request: SettleRequest, _ options: CallOptions) async throws(RPCError) -> LedgerEntry {
    try await client.unary(BillingMethods.settle, request, options)
  }

  /// Gives a hold back whose work was never sent off.
  package func release(_ request: ReleaseRequest, _ options: CallOptions) async throws(RPCError) -> ReleaseReply {
    try await client.unary(BillingMethods.release, request, options)
  }

  /// The person's day: spent, held, cap, warning, time until reset.
  package func getSpending(_ request: GetSpendingRequest, _ options: CallOptions) async throws(RPCError) -> Spending {
    try await client.unary(BillingMethods.getSpending, request, options)
  }

  /// The ledger of a person or, for operators, of everybody.
  package func listLedger(_ request: ListLedgerRequest, _ options: CallOptions) async throws(RPCError)
    -> ListLedgerReply
  {
    try await client.unary(BillingMethods.listLedger, request, options)
  }

  /// Operators: another cap for a person until an instant.
  package func setCapOverride(_ request: SetCapOverrideRequest, _ options: CallOptions) async throws(RPCError)
    -> Spending
  {
    try await client.unary(BillingMethods.setCapOverride, request, options)
  }

  /// Operators: costs in all, by action, by model.
  package func getCostOverview(_ request: GetCostOverviewRequest, _ options: CallOptions) async throws(RPCError)
    -> CostOverview
  {
    try await client.unary(BillingMethods.getCostOverview, request, options)
  }
}
