import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func getCostOverview(_ request: GetCostOverviewRequest, _ context: CallContext) async throws -> CostOverview {
    guard request.fromMilliseconds < request.untilMilliseconds else {
      throw RPCError.catalogued("invalid_request", detail: "the period is empty")
    }
    let from = request.fromMilliseconds
    let until = request.untilMilliseconds
    return CostOverview(
      total: try await ledger.sums(from: from, until: until, by: .total).first,
      byAction: try await ledger.sums(from: from, until: until, by: .action),
      byModel: try await ledger.sums(from: from, until: until, by: .model))
  }
}
