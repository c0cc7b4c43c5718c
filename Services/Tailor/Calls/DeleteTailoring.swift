import FramedRPC
import Messages
import ServiceKit

extension TailorCalls {
  func deleteTailoring(
    _ request: DeleteTailoringRequest, _ context: CallContext
  ) async throws -> DeleteTailoringReply {
    guard let id = Identifier.uuid(request.tailoringId),
      try await tailorings.delete(id, of: try context.person())
    else { throw RPCError.catalogued("tailoring_not_found") }
    return DeleteTailoringReply()
  }
}
