import FramedRPC
import JobQueue
import Messages
import ServiceKit

extension ParserCalls {
  func deleteResume(_ request: DeleteResumeRequest, _ context: CallContext) async throws -> DeleteResumeReply {
    let id = try resumeId(request.resumeId)
    let owner = try context.person()
    guard let resume = try await resumes.resume(id, of: owner) else { throw RPCError.catalogued("resume_not_found") }
    if resume.parsedAtMilliseconds == 0 {
      _ = try await jobs.cancelIfKnown(resume.jobId, of: owner)
    }
    guard try await resumes.delete(id, of: owner) else { throw RPCError.catalogued("resume_not_found") }
    return DeleteResumeReply()
  }
}
