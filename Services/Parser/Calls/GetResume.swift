import FramedRPC
import Messages
import ServiceKit

extension ParserCalls {
  func getResume(_ request: GetResumeRequest, _ context: CallContext) async throws -> ParsedResume {
    let id = try resumeId(request.resumeId)
    guard let resume = try await resumes.resume(id, of: try context.person()) else {
      throw RPCError.catalogued("resume_not_found")
    }
    return resume
  }
}
