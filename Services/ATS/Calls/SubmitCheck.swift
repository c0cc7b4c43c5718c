import Contract
import FramedRPC
import JobQueue
import Messages
import ServiceKit

extension ATSCalls {
  func submitCheck(_ request: SubmitCheckRequest, _ context: CallContext) async throws -> JobStatus {
    let owner = try context.person()
    guard let jobId = Identifier.uuid(request.jobId) else {
      throw RPCError.catalogued("invalid_request", detail: "job_id is not a UUID")
    }
    guard let resumeId = Identifier.uuid(request.resumeId) else { throw RPCError.catalogued("resume_not_found") }
    let description = try JobDescription.check(request.jobDescription)
    if let known = try await jobs.queue.status(jobId, of: owner) { return known }

    let parsed = try await parser.getResume(GetResumeRequest(resumeId: resumeId), context.options())
    guard let resume = parsed.resume else { throw RPCError.catalogued("resume_not_ready") }
    _ = try await billing.takeQuota(
      TakeQuotaRequest(personId: owner, action: .atsCheck, requestId: jobId), context.options())
    let input = AtsReport(
      reportId: jobId, resumeId: resumeId, resume: resume, jobDescription: description)
    let job = NewJob(
      id: jobId, kind: CheckJob.kindName, owner: owner, tier: context.metadata.tier, payload: try input.encoded(),
      requestId: context.metadata.requestId, traceparent: context.metadata.traceparent)
    return try await jobs.queue.submit(job)
  }
}
