// Made from roleready/v1/parser.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Calls roleready.v1.Parser.
package struct ParserClient: Sendable {
  private let client: RPCClient

  /// A client that calls over `client`'s connection.
  package init(_ client: RPCClient) {
    self.client = client
  }

  /// Which program answers.
  package func getInfo(_ request: GetInfoRequest, _ options: CallOptions) async throws(RPCError) -> ServiceInfo {
    try await client.unary(ParserMethods.getInfo, request, options)
  }

  /// Takes a file, stores it with a job to parse it, and answers once both are durable.
  /// The same job id again, or the same bytes from the same person, changes nothing.
  package func submitParse(
    _ options: CallOptions, _ send: @escaping @Sendable (RequestWriter<UploadChunk>) async throws -> Void
  ) async throws(RPCError) -> SubmitParseReply {
    try await client.clientStreaming(ParserMethods.submitParse, options, send)
  }

  /// One resume with what was read from it.
  package func getResume(_ request: GetResumeRequest, _ options: CallOptions) async throws(RPCError) -> ParsedResume {
    try await client.unary(ParserMethods.getResume, request, options)
  }

  /// The person's resumes, newest first.
  package func listResumes(_ request: ListResumesRequest, _ options: CallOptions) async throws(RPCError)
    -> ListResumesReply
  {
    try await client.unary(ParserMethods.listResumes, request, options)
  }

  /// Removes a resume, its file and its jobs.
  package func deleteResume(_ request: DeleteResumeRequest, _ options: CallOptions) async throws(RPCError)
    -> DeleteResumeReply
  {
    try await client.unary(ParserMethods.deleteResume, request, options)
  }

  /// The resume as a JSON Resume 1.0 document; "resume_not_ready" while it is not parsed.
  package func exportResume(_ request: ExportResumeRequest, _ options: CallOptions) async throws(RPCError)
    -> ExportResumeReply
  {
    try await client.unary(ParserMethods.exportResume, request, options)
  }

  /// The file as it was uploaded.
  package func downloadFile<Output: Sendable>(
    _ request: DownloadFileRequest, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<FileChunk>) async throws -> Output
  ) async throws -> Output {
    try await client.serverStreaming(ParserMethods.downloadFile, request, options, receive)
  }

  /// A job as it stands.
  package func getJob(_ request: JobRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(ParserMethods.getJob, request, options)
  }

  /// A job now and at each change until it ends.
  package func watchJob<Output: Sendable>(
    _ request: JobRequest, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<JobStatus>) async throws -> Output
  ) async throws -> Output {
    try await client.serverStreaming(ParserMethods.watchJob, request, options, receive)
  }

  /// Calls a job off; answers how it stands then.
  package func cancelJob(_ request: JobRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(ParserMethods.cancelJob, request, options)
  }

  /// Operators: jobs by state and kind.
  package func listJobs(_ request: ListJobsRequest, _ options: CallOptions) async throws(RPCError) -> ListJobsReply {
    try await client.unary(ParserMethods.listJobs, request, options)
  }

  /// Operators: pause, resume, drain, retry, remove.
  package func controlQueue(_ request: ControlQueueRequest, _ options: CallOptions) async throws(RPCError)
    -> QueueStatisticsReply
  {
    try await client.unary(ParserMethods.controlQueue, request, options)
  }

  /// Operators: how the queues stand.
  package func getQueueStatistics(_ request: GetQueueStatisticsRequest, _ options: CallOptions) async throws(RPCError)
    -> QueueStatisticsReply
  {
    try await client.unary(ParserMethods.getQueueStatistics, request, options)
  }
}
