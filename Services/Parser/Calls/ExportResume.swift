import FramedRPC
import JSONResume
import Messages
import ParserDomain
import ServiceKit

extension ParserCalls {
  func exportResume(_ request: ExportResumeRequest, _ context: CallContext) async throws -> ExportResumeReply {
    let id = try resumeId(request.resumeId)
    guard let parsed = try await resumes.resume(id, of: try context.person()) else {
      throw RPCError.catalogued("resume_not_found")
    }
    guard let resume = parsed.resume else { throw RPCError.catalogued("resume_not_ready") }
    return ExportResumeReply(
      jsonResume: JSONResume.encode(resume), fileName: FileName.stem(of: parsed.fileName) + ".json")
  }
}
