import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func release(_ request: ReleaseRequest, _ context: CallContext) async throws -> ReleaseReply {
    guard try await spending.release(try self.request(request.requestId)) else {
      throw RPCError.catalogued("hold_dispatched")
    }
    return ReleaseReply()
  }
}
