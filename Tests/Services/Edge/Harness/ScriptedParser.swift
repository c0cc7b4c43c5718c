import Contract
import FramedRPC
import Messages
import ServiceKit
import Synchronization

/// A Parser that keeps what it is sent; its jobs do what the test says.
final class ScriptedParser: ParserServer {
  struct Upload: Sendable, Equatable {
    var owner: String
    var fileName: String
    var mediaType: String
    var content: [UInt8]
  }

  private struct State {
    var uploads: [String: Upload] = [:]
    var jobs: [String: JobStatus] = [:]
    var calls = 0
  }

  private let state = Mutex(State())

  var uploads: [String: Upload] { state.withLock { $0.uploads } }
  var submitCalls: Int { state.withLock { $0.calls } }

  /// Lets a job go on to a state.
  func set(_ jobId: String, _ change: (inout JobStatus) -> Void) {
    state.withLock { state in
      guard var job = state.jobs[jobId] else { return }
      change(&job)
      job.revision += 1
      state.jobs[jobId] = job
    }
  }

  /// Ends a job well.
  func succeed(_ jobId: String, resumeId: String) {
    set(jobId) { job in
      job.state = .succeeded
      job.percent = 100
      job.resultId = resumeId
    }
  }

  func submitParse(_ requests: RequestStream<UploadChunk>, _ context: CallContext) async throws -> SubmitParseReply {
    var upload = Upload(owner: context.metadata.personId, fileName: "", mediaType: "", content: [])
    var jobId = ""
    for try await chunk in requests {
      if jobId.isEmpty {
        jobId = chunk.jobId
        upload.fileName = chunk.fileName
        upload.mediaType = chunk.mediaType
      }
      upload.content += chunk.content
    }
    let (job, isKnown) = state.withLock { state in
      state.calls += 1
      if let known = state.jobs[jobId] { return (known, true) }
      let job = JobStatus(
        jobId: jobId, kind: "parse", state: .queued, stage: "Waiting", queuePosition: 0, estimatedSeconds: 1,
        revision: 1)
      state.jobs[jobId] = job
      state.uploads[jobId] = upload
      return (job, false)
    }
    return SubmitParseReply(job: job, resumeId: "", alreadyKnown: isKnown)
  }

  func getJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    guard let job = state.withLock({ $0.jobs[request.jobId] }) else {
      throw RPCError.catalogued("operation_not_found")
    }
    return job
  }

  func watchJob(_ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext) async throws {
    var told: Int64 = -1
    while true {
      let job = try await getJob(request, context)
      if job.revision > told {
        told = job.revision
        try await responses.write(job)
      }
      if job.state == .succeeded || job.state == .failed || job.state == .cancelled { return }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  func cancelJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    set(request.jobId) { $0.state = .cancelled }
    return try await getJob(request, context)
  }

  func getResume(_ request: GetResumeRequest, _ context: CallContext) async throws -> ParsedResume {
    guard state.withLock({ $0.jobs.values.contains { $0.resultId == request.resumeId } }) else {
      throw RPCError.catalogued("resume_not_found")
    }
    return ParsedResume(
      resumeId: request.resumeId, fileName: "resume.pdf", parsedAtMilliseconds: 1,
      resume: Resume(basics: Basics(name: "Maren Keller")))
  }

  func listResumes(_ request: ListResumesRequest, _ context: CallContext) async throws -> ListResumesReply {
    ListResumesReply()
  }

  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo { throw unused }
  func deleteResume(_ request: DeleteResumeRequest, _ context: CallContext) async throws -> DeleteResumeReply {
    DeleteResumeReply()
  }
  func exportResume(_ request: ExportResumeRequest, _ context: CallContext) async throws -> ExportResumeReply {
    throw unused
  }
  func downloadFile(
    _ request: DownloadFileRequest, _ responses: ResponseWriter<FileChunk>, _ context: CallContext
  ) async throws { throw unused }
  func listJobs(_ request: ListJobsRequest, _ context: CallContext) async throws -> ListJobsReply { throw unused }
  func controlQueue(_ request: ControlQueueRequest, _ context: CallContext) async throws -> QueueStatisticsReply {
    throw unused
  }
  func getQueueStatistics(
    _ request: GetQueueStatisticsRequest, _ context: CallContext
  ) async throws -> QueueStatisticsReply { throw unused }

  private var unused: RPCError { RPCError(code: .unimplemented, errorCode: "not_found") }
}
