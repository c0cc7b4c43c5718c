import FramedRPC
import Messages

extension TailorCalls {
  func getTailoring(_ request: GetTailoringRequest, _ context: CallContext) async throws -> Tailoring {
    try await find(request.tailoringId, context)
  }
}
