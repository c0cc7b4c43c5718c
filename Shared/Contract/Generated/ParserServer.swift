// Made from roleready/v1/parser.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Owns base resumes, the uploaded files, and the jobs that parse them.
/// Every call that names a resume sees those of the person in the call's metadata alone;
/// somebody else's answers NOT_FOUND with "resume_not_found".
package protocol ParserServer: Sendable {
  /// Which program answers.
  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo
  /// Takes a file, stores it with a job to parse it, and answers once both are durable.
  /// The same job id again, or the same bytes from the same person, changes nothing.
  func submitParse(_ requests: RequestStream<UploadChunk>, _ context: CallContext) async throws -> SubmitParseReply
  /// One resume with what was read from it.
  func getResume(_ request: GetResumeRequest, _ context: CallContext) async throws -> ParsedResume
  /// The person's resumes, newest first.
  func listResumes(_ request: ListResumesRequest, _ context: CallContext) async throws -> ListResumesReply
  /// Removes a resume, its file and its jobs.
  func deleteResume(_ request: DeleteResumeRequest, _ context: CallContext) async throws -> DeleteResumeReply
  /// The resume as a JSON Resume 1.0 document; "resume_not_ready" while it is not parsed.
  func exportResume(_ request: ExportResumeRequest, _ context: CallContext) async throws -> ExportResumeReply
  /// The file as it was uploaded.
  func downloadFile(_ request: DownloadFileRequest, _ responses: ResponseWriter<FileChunk>, _ context: CallContext)
    async throws
  /// A job as it stands.
  func getJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus
  /// A job now and at each change until it ends.
  func watchJob(_ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext) async throws
  /// Calls a job off; answers how it stands then.
  func cancelJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus
  /// Operators: jobs by state and kind.
  func listJobs(_ request: ListJobsRequest, _ context: CallContext) async throws -> ListJobsReply
  /// Operators: pause, resume, drain, retry, remove.
  func controlQueue(_ request: ControlQueueRequest, _ context: CallContext) async throws -> QueueStatisticsReply
  /// Operators: how the queues stand.
  func getQueueStatistics(_ request: GetQueueStatisticsRequest, _ context: CallContext) async throws
    -> QueueStatisticsReply
}

extension RPCRouter {
  /// Lets `server` answer the methods of roleready.v1.Parser.
  package mutating func register(_ server: some ParserServer) {
    registerUnary(ParserMethods.getInfo) { try await server.getInfo($0, $1) }
    registerClientStreaming(ParserMethods.submitParse) { try await server.submitParse($0, $1) }
    registerUnary(ParserMethods.getResume) { try await server.getResume($0, $1) }
    registerUnary(ParserMethods.listResumes) { try await server.listResumes($0, $1) }
    registerUnary(ParserMethods.deleteResume) { try await server.deleteResume($0, $1) }
    registerUnary(ParserMethods.exportResume) { try await server.exportResume($0, $1) }
    registerServerStreaming(ParserMethods.downloadFile) { try await server.downloadFile($0, $1, $2) }
    registerUnary(ParserMethods.getJob) { try await server.getJob($0, $1) }
    registerServerStreaming(ParserMethods.watchJob) { try await server.watchJob($0, $1, $2) }
    registerUnary(ParserMethods.cancelJob) { try await server.cancelJob($0, $1) }
    registerUnary(ParserMethods.listJobs) { try await server.listJobs($0, $1) }
    registerUnary(ParserMethods.controlQueue) { try await server.controlQueue($0, $1) }
    registerUnary(ParserMethods.getQueueStatistics) { try await server.getQueueStatistics($0, $1) }
  }
}
