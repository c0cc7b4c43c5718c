// Made from roleready/v1/tailor.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Owns tailorings (the working draft and its saved versions) and the jobs that make them.
/// Every call that names a tailoring sees those of the person in the call's metadata alone.
package protocol TailorServer: Sendable {
  /// Which program answers.
  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo
  /// Accepts a tailoring; takes one of the day's. The same job id again changes nothing.
  func submitTailoring(_ request: SubmitTailoringRequest, _ context: CallContext) async throws -> JobStatus
  /// One tailoring with its changes.
  func getTailoring(_ request: GetTailoringRequest, _ context: CallContext) async throws -> Tailoring
  /// The person's tailorings, newest first.
  func listTailorings(_ request: ListTailoringsRequest, _ context: CallContext) async throws -> ListTailoringsReply
  /// Accepts or rejects changes in the working draft.
  func decideChanges(_ request: DecideChangesRequest, _ context: CallContext) async throws -> Tailoring
  /// Removes a tailoring and its job.
  func deleteTailoring(_ request: DeleteTailoringRequest, _ context: CallContext) async throws -> DeleteTailoringReply
  /// The tailored resume as a file.
  func export(_ request: ExportRequest, _ responses: ResponseWriter<ExportChunk>, _ context: CallContext) async throws
  /// A job as it stands.
  func getJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus
  /// A job now and at each change until it ends.
  func watchJob(_ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext) async throws
  /// Calls a job off; gives the day's tailoring back when it had not ended.
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
  /// Lets `server` answer the methods of roleready.v1.Tailor.
  package mutating func register(_ server: some TailorServer) {
    registerUnary(TailorMethods.getInfo) { try await server.getInfo($0, $1) }
    registerUnary(TailorMethods.submitTailoring) { try await server.submitTailoring($0, $1) }
    registerUnary(TailorMethods.getTailoring) { try await server.getTailoring($0, $1) }
    registerUnary(TailorMethods.listTailorings) { try await server.listTailorings($0, $1) }
    registerUnary(TailorMethods.decideChanges) { try await server.decideChanges($0, $1) }
    registerUnary(TailorMethods.deleteTailoring) { try await server.deleteTailoring($0, $1) }
    registerServerStreaming(TailorMethods.export) { try await server.export($0, $1, $2) }
    registerUnary(TailorMethods.getJob) { try await server.getJob($0, $1) }
    registerServerStreaming(TailorMethods.watchJob) { try await server.watchJob($0, $1, $2) }
    registerUnary(TailorMethods.cancelJob) { try await server.cancelJob($0, $1) }
    registerUnary(TailorMethods.listJobs) { try await server.listJobs($0, $1) }
    registerUnary(TailorMethods.controlQueue) { try await server.controlQueue($0, $1) }
    registerUnary(TailorMethods.getQueueStatistics) { try await server.getQueueStatistics($0, $1) }
  }
}
