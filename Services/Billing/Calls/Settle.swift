import FramedRPC
import Logging
import Messages
import ServiceKit

extension BillingCalls {
  func settle(_ request: SettleRequest, _ context: CallContext) async throws -> LedgerEntry {
    guard request.costMicrodollars >= 0, request.inputTokens >= 0, request.outputTokens >= 0 else {
      throw RPCError.catalogued("invalid_request", detail: "cost and tokens must not be negative")
    }
    let entry = try await spending.settle(
      try self.request(request.requestId), as: .settled, cost: request.costMicrodollars,
      inputTokens: request.inputTokens, outputTokens: request.outputTokens,
      cap: { try await cap(of: $0).microdollars }, at: now())
    guard let entry else { throw RPCError.catalogued("hold_not_found") }
    return entry
  }
}
