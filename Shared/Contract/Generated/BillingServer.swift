// Made from roleready/v1/billing.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Owns subscriptions, quotas, holds, the ledger, overrides and alerts.
/// The person of a call is named in its request: Billing is called by services, not by browsers.
package protocol BillingServer: Sendable {
  /// Which program answers.
  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo
  /// The person's plan.
  func getSubscription(_ request: GetSubscriptionRequest, _ context: CallContext) async throws -> Subscription
  /// Puts a person on a plan.
  func setSubscription(_ request: SetSubscriptionRequest, _ context: CallContext) async throws -> Subscription
  /// Takes one of the day's uses of an action, once per request id.
  /// None left answers RESOURCE_EXHAUSTED with "daily_limit_reached".
  func takeQuota(_ request: TakeQuotaRequest, _ context: CallContext) async throws -> QuotaStatus
  /// Gives a use back, once; of a request id that took none it changes nothing.
  func returnQuota(_ request: ReturnQuotaRequest, _ context: CallContext) async throws -> QuotaStatus
  /// The day's uses of every action.
  func getQuotas(_ request: GetQuotasRequest, _ context: CallContext) async throws -> GetQuotasReply
  /// Reserves the most that work can cost, once per request id.
  /// Not enough left answers RESOURCE_EXHAUSTED with "spending_cap_reached".
  func hold(_ request: HoldRequest, _ context: CallContext) async throws -> HoldReply
  /// Says that the paid work was sent off, so that a hold without a settlement counts in full.
  func markDispatched(_ request: MarkDispatchedRequest, _ context: CallContext) async throws -> MarkDispatchedReply
  /// Replaces a hold by what the work really cost, once per request id.
  func settle(_ request: SettleRequest, _ context: CallContext) async throws -> LedgerEntry
  /// Gives a hold back whose work was never sent off.
  func release(_ request: ReleaseRequest, _ context: CallContext) async throws -> ReleaseReply
  /// The person's day: spent, held, cap, warning, time until reset.
  func getSpending(_ request: GetSpendingRequest, _ context: CallContext) async throws -> Spending
  /// The ledger of a person or, for operators, of everybody.
  func listLedger(_ request: ListLedgerRequest, _ context: CallContext) async throws -> ListLedgerReply
  /// Operators: another cap for a person until an instant.
  func setCapOverride(_ request: SetCapOverrideRequest, _ context: CallContext) async throws -> Spending
  /// Operators: costs in all, by action, by model.
  func getCostOverview(_ request: GetCostOverviewRequest, _ context: CallContext) async throws -> CostOverview
}

extension RPCRouter {
  /// Lets `server` answer the methods of roleready.v1.Billing.
  package mutating func register(_ server: some BillingServer) {
    registerUnary(BillingMethods.getInfo) { try await server.getInfo($0, $1) }
    registerUnary(BillingMethods.getSubscription) { try await server.getSubscription($0, $1) }
    registerUnary(BillingMethods.setSubscription) { try await server.setSubscription($0, $1) }
    registerUnary(BillingMethods.takeQuota) { try await server.takeQuota($0, $1) }
    registerUnary(BillingMethods.returnQuota) { try await server.returnQuota($0, $1) }
    registerUnary(BillingMethods.getQuotas) { try await server.getQuotas($0, $1) }
    registerUnary(BillingMethods.hold) { try await server.hold($0, $1) }
    registerUnary(BillingMethods.markDispatched) { try await server.markDispatched($0, $1) }
    registerUnary(BillingMethods.settle) { try await server.settle($0, $1) }
    registerUnary(BillingMethods.release) { try await server.release($0, $1) }
    registerUnary(BillingMethods.getSpending) { try await server.getSpending($0, $1) }
    registerUnary(BillingMethods.listLedger) { try await server.listLedger($0, $1) }
    registerUnary(BillingMethods.setCapOverride) { try await server.setCapOverride($0, $1) }
    registerUnary(BillingMethods.getCostOverview) { try await server.getCostOverview($0, $1) }
  }
}
