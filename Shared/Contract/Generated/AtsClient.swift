// Made from roleready/v1/ats.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Calls roleready.v1.Ats.
package struct AtsClient: Sendable {
  private let client: RPCClient

  /// A client that calls over `client`'s connection.
  package init(_ client: RPCClient) {
    self.client = client
  }

  /// Which program answers.
  package func getInfo(_ request: GetInfoRequest, _ options: CallOptions) async throws(RPCError) -> ServiceInfo {
    try await client.unary(AtsMethods.getInfo, request, options)
  }

  /// Accepts a check; takes one of the day's checks. The same job id again changes nothing.
  package func submitCheck(_ request: SubmitCheckRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(AtsMethods.submitCheck, request, options)
  }

  /// One report.
  package func getReport(_ request: GetReportRequest, _ options: CallOptions) async throws(RPCError) -> AtsReport {
    try await client.unary(AtsMethods.getReport, request, options)
  }

  /// The person's reports, newest first.
  package func listReports(_ request: ListReportsRequest, _ options: CallOptions) async throws(RPCError)
    -> ListReportsReply
  {
    try await client.unary(AtsMethods.listReports, request, options)
  }

  /// What a job description asks for.
  package func extractRequirements(_ request: ExtractRequirementsRequest, _ options: CallOptions) async throws(RPCError)
    -> JobRequirements
  {
    try await client.unary(AtsMethods.extractRequirements, request, options)
  }

  /// Scores at once and stores nothing; for Tailor's before and after.
  package func score(_ request: ScoreRequest, _ options: CallOptions) async throws(RPCError) -> AtsReport {
    try await client.unary(AtsMethods.score, request, options)
  }

  /// A job as it stands.
  package func getJob(_ request: JobRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(AtsMethods.getJob, request, options)
  }

  /// A job now and at each change until it ends.
  package func watchJob<Output: Sendable>(
    _ request: JobRequest, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<JobStatus>) async throws -> Output
  ) async throws -> Output {
    try await client.serverStreaming(AtsMethods.watchJob, request, options, receive)
  }

  /// Calls a job off; gives the day's check back when it had not ended.
  package func cancelJob(_ request: JobRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(AtsMethods.cancelJob, request, options)
  }

  /// Operators: jobs by state and kind.
  package func listJobs(_ request: ListJobsRequest, _ options: CallOptions) async throws(RPCError) -> ListJobsReply {
    try await client.unary(AtsMethods.listJobs, request, options)
  }

  /// Operators: pause, resume, drain, retry, remove.
  package func controlQueue(_ request: ControlQueueRequest, _ options: CallOptions) async throws(RPCError)
    -> QueueStatisticsReply
  {
    try await client.unary(AtsMethods.controlQueue, request, options)
  }

  /// Operators: how the queues stand.
  package func getQueueStatistics(_ request: GetQueueStatisticsRequest, _ options: CallOptions) async throws(RPCError)
    -> QueueStatisticsReply
  {
    try await client.unary(AtsMethods.getQueueStatistics, request, options)
  }
}
