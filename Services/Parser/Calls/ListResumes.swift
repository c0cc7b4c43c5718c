import FramedRPC
import Messages
import ServiceKit

extension ParserCalls {
  func listResumes(_ request: ListResumesRequest, _ context: CallContext) async throws -> ListResumesReply {
    let size = PageToken.size(request.limit)
    let found = try await resumes.list(
      of: try context.person(), after: try PageToken(request.pageToken), limit: size)
    let next = found.count == size ? found.last : nil
    return ListResumesReply(
      resumes: found,
      nextPageToken: next.map { PageToken(milliseconds: $0.createdAtMilliseconds, id: $0.resumeId).text } ?? "")
  }
}
