import Contract
import FramedRPC
import JobQueue
import Messages
import ServiceKit

extension TailorCalls {
  func submitTailoring(_ request: SubmitTailoringRequest, _ context: CallContext) async throws -> JobStatus {
    let owner = try context.person()
    guard let jobId = Identifier.uuid(request.jobId) else {
      throw RPCError.catalogued("invalid_request", detail: "job_id is not a UUID")
    }
    guard let resumeId = Identifier.uuid(request.resumeId) else { throw RPCError.catalogued("resume_not_found") }
    let description = try JobDescription.check(request.jobDescription)
    if let known = try await jobs.queue.status(jobId, of: owner) { return known }

    let parsed = try await parser.getResume(GetResumeRequest(resumeId: resumeId), context.options())
    guard let base = parsed.resume else { throw RPCError.catalogued("resume_not_ready") }
    _ = try await billing.takeQuota(
      TakeQuotaRequest(personId: owner, action: .tailoring, requestId: jobId), context.options())
    let input = Tailoring(
      tailoringId: jobId, resumeId: resumeId, jobDescription: description, base: base,
      scope: request.scope == .unspecified ? .full : request.scope)
    let job = NewJob(
      id: jobId, kind: TailoringJob.kindName, owner: owner, tier: context.metadata.tier,
      payload: try input.encoded(), requestId: context.metadata.requestId,
      traceparent: context.metadata.traceparent)
    return try await jobs.queue.submit(job)
  }
}
