import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func markDispatched(
    _ request: MarkDispatchedRequest, _ context: CallContext
  ) async throws -> MarkDispatchedReply {
    guard try await spending.markDispatched(try self.request(request.requestId)) else {
      throw RPCError.catalogued("hold_not_found")
    }
    return MarkDispatchedReply()
  }
}
