// Made from roleready/v1/billing.proto by ./roleready generate.

/// The methods of roleready.v1.Billing.
package enum BillingMethods {
  /// Which program answers.
  package static let getInfo = Method<GetInfoRequest, ServiceInfo>(
    "roleready.v1.Billing/GetInfo", .unary)
  /// The person's plan.
  package static let getSubscription = Method<GetSubscriptionRequest, Subscription>(
    "roleready.v1.Billing/GetSubscription", .unary)
  /// Puts a person on a plan.
  package static let setSubscription = Method<SetSubscriptionRequest, Subscription>(
    "roleready.v1.Billing/SetSubscription", .unary)
  /// Takes one of the day's uses of an action, once per request id.
  /// None left answers RESOURCE_EXHAUSTED with "daily_limit_reached".
  package static let takeQuota = Method<TakeQuotaRequest, QuotaStatus>(
    "roleready.v1.Billing/TakeQuota", .unary)
  /// Gives a use back, once; of a request id that took none it changes nothing.
  package static let returnQuota = Method<ReturnQuotaRequest, QuotaStatus>(
    "roleready.v1.Billing/ReturnQuota", .unary)
  /// The day's uses of every action.
  package static let getQuotas = Method<GetQuotasRequest, GetQuotasReply>(
    "roleready.v1.Billing/GetQuotas", .unary)
  /// Reserves the most that work can cost, once per request id.
  /// Not enough left answers RESOURCE_EXHAUSTED with "spending_cap_reached".
  package static let hold = Method<HoldRequest, HoldReply>(
    "roleready.v1.Billing/Hold", .unary)
  /// Says that the paid work was sent off, so that a hold without a settlement counts in full.
  package static let markDispatched = Method<MarkDispatchedRequest, MarkDispatchedReply>(
    "roleready.v1.Billing/MarkDispatched", .unary)
  /// Replaces a hold by what the work really cost, once per request id.
  package static let settle = Method<SettleRequest, LedgerEntry>(
    "roleready.v1.Billing/Settle", .unary)
  /// Gives a hold back whose work was never sent off.
  package static let release = Method<ReleaseRequest, ReleaseReply>(
    "roleready.v1.Billing/Release", .unary)
  /// The person's day: spent, held, cap, warning, time until reset.
  package static let getSpending = Method<GetSpendingRequest, Spending>(
    "roleready.v1.Billing/GetSpending", .unary)
  /// The ledger of a person or, for operators, of everybody.
  package static let listLedger = Method<ListLedgerRequest, ListLedgerReply>(
    "roleready.v1.Billing/ListLedger", .unary)
  /// Operators: another cap for a person until an instant.
  package static let setCapOverride = Method<SetCapOverrideRequest, Spending>(
    "roleready.v1.Billing/SetCapOverride", .unary)
  /// Operators: costs in all, by action, by model.
  package static let getCostOverview = Method<GetCostOverviewRequest, CostOverview>(
    "roleready.v1.Billing/GetCostOverview", .unary)
}
