import BillingDomain
import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func setCapOverride(_ request: SetCapOverrideRequest, _ context: CallContext) async throws -> Spending {
    let personId = try person(request.personId)
    guard (0...SpendingDay.largestHold).contains(request.capMicrodollars) else {
      throw RPCError.catalogued("invalid_request", detail: "cap_microdollars is out of range")
    }
    guard !request.setBy.isEmpty, request.setBy.utf8.count <= 200, request.reason.utf8.count <= 1_000 else {
      throw RPCError.catalogued("invalid_request", detail: "set_by must be given, reason have at most 1,000 bytes")
    }
    try await caps.set(
      request.capMicrodollars, of: personId, until: request.untilMilliseconds, by: request.setBy,
      reason: request.reason, at: now())
    return try await getSpending(GetSpendingRequest(personId: personId), context)
  }
}
