import BillingDomain
import FramedRPC
import Messages

extension BillingCalls {
  func returnQuota(_ request: ReturnQuotaRequest, _ context: CallContext) async throws -> QuotaStatus {
    let personId = try person(request.personId)
    guard let action = try await quotas.giveBack(requestId: try self.request(request.requestId), of: personId) else {
      return QuotaStatus()
    }
    return try await quotaStatus(action, of: personId)
  }

  /// Today's standing of one action.
  func quotaStatus(_ action: Action, of personId: String) async throws -> QuotaStatus {
    let day = UTCDay(containing: now())
    return QuotaStatus(
      action: action, used: try await quotas.used(action, of: personId, day: day),
      limit: try await plan(of: personId).limit(of: action) ?? -1, resetsAtMilliseconds: day.endMilliseconds)
  }
}
