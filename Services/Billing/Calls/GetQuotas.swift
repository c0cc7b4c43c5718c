import FramedRPC
import Messages

extension BillingCalls {
  func getQuotas(_ request: GetQuotasRequest, _ context: CallContext) async throws -> GetQuotasReply {
    let personId = try person(request.personId)
    var reply = GetQuotasReply()
    for action in [Action.atsCheck, .tailoring] {
      reply.quotas.append(try await quotaStatus(action, of: personId))
    }
    return reply
  }
}
