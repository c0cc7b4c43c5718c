// Made from roleready/v1/ats.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Owns reports and the jobs that make them.
/// Every call that names a report sees those of the person in the call's metadata alone.
package protocol AtsServer: Sendable {
  /// Which program answers.
  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo
  /// Accepts a check; takes one of the day's checks. The same job id again changes nothing.
  func submitCheck(_ request: SubmitCheckRequest, _ context: CallContext) async throws -> JobStatus
  /// One report.
  func getReport(_ request: GetReportRequest, _ context: CallContext) async throws -> AtsReport
  /// The person's reports, newest first.
  func listReports(_ request: ListReportsRequest, _ context: CallContext) async throws -> ListReportsReply
  /// What a job description asks for.
  func extractRequirements(_ request: ExtractRequirementsRequest, _ context: CallContext) async throws
    -> JobRequirements
  /// Scores at once and stores nothing; for Tailor's before and after.
  func score(_ request: ScoreRequest, _ context: CallContext) async throws -> AtsReport
  /// A job as it stands.
  func getJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus
  /// A job now and at each change until it ends.
  func watchJob(_ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext) async throws
  /// Calls a job off; gives the day's check back when it had not ended.
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
  /// Lets `server` answer the methods of roleready.v1.Ats.
  package mutating func register(_ server: some AtsServer) {
    registerUnary(AtsMethods.getInfo) { try await server.getInfo($0, $1) }
    registerUnary(AtsMethods.submitCheck) { try await server.submitCheck($0, $1) }
    registerUnary(AtsMethods.getReport) { try await server.getReport($0, $1) }
    registerUnary(AtsMethods.listReports) { try await server.listReports($0, $1) }
    registerUnary(AtsMethods.extractRequirements) { try await server.extractRequirements($0, $1) }
    registerUnary(AtsMethods.score) { try await server.score($0, $1) }
    registerUnary(AtsMethods.getJob) { try await server.getJob($0, $1) }
    registerServerStreaming(AtsMethods.watchJob) { try await server.watchJob($0, $1, $2) }
    registerUnary(AtsMethods.cancelJob) { try await server.cancelJob($0, $1) }
    registerUnary(AtsMethods.listJobs) { try await server.listJobs($0, $1) }
    registerUnary(AtsMethods.controlQueue) { try await server.controlQueue($0, $1) }
    registerUnary(AtsMethods.getQueueStatistics) { try await server.getQueueStatistics($0, $1) }
  }
}
