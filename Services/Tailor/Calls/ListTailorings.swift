import FramedRPC
import Messages
import ServiceKit

extension TailorCalls {
  func listTailorings(_ request: ListTailoringsRequest, _ context: CallContext) async throws -> ListTailoringsReply {
    let resumeId = try Identifier.filter(request.resumeId)
    let size = PageToken.size(request.limit)
    let found = try await tailorings.list(
      of: try context.person(), resumeId: resumeId, after: try PageToken(request.pageToken), limit: size)
    let next = found.count == size ? found.last : nil
    return ListTailoringsReply(
      tailorings: found,
      nextPageToken: next.map { PageToken(milliseconds: $0.createdAtMilliseconds, id: $0.tailoringId).text } ?? "")
  }
}
