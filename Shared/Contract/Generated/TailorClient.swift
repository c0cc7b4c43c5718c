// Made from roleready/v1/tailor.proto by ./roleready generate.

package import FramedRPC
package import Messages

/// Calls roleready.v1.Tailor.
package struct TailorClient: Sendable {
  private let client: RPCClient

  /// A client that calls over `client`'s connection.
  package init(_ client: RPCClient) {
    self.client = client
  }

  /// Which program answers.
  package func getInfo(_ request: GetInfoRequest, _ options: CallOptions) async throws(RPCError) -> ServiceInfo {
    try await client.unary(TailorMethods.getInfo, request, options)
  }

  /// Accepts a tailoring; takes one of the day's. The same job id again changes nothing.
  package func submitTailoring(_ request: SubmitTailoringRequest, _ options: CallOptions) async throws(RPCError)
    -> JobStatus
  {
    try await client.unary(TailorMethods.submitTailoring, request, options)
  }

  /// One tailoring with its changes.
  package func getTailoring(_ request: GetTailoringRequest, _ options: CallOptions) async throws(RPCError) -> Tailoring
  {
    try await client.unary(TailorMethods.getTailoring, request, options)
  }

  /// The person's tailorings, newest first.
  package func listTailorings(_ request: ListTailoringsRequest, _ options: CallOptions) async throws(RPCError)
    -> ListTailoringsReply
  {
    try await client.unary(TailorMethods.listTailorings, request, options)
  }

  /// Accepts or rejects changes in the working draft.
  package func decideChanges(_ request: DecideChangesRequest, _ options: CallOptions) async throws(RPCError)
    -> Tailoring
  {
    try await client.unary(TailorMethods.decideChanges, request, options)
  }

  /// Removes a tailoring and its job.
  package func deleteTailoring(_ request: DeleteTailoringRequest, _ options: CallOptions) async throws(RPCError)
    -> DeleteTailoringReply
  {
    try await client.unary(TailorMethods.deleteTailoring, request, options)
  }

  /// The tailored resume as a file.
  package func export<Output: Sendable>(
    _ request: ExportRequest, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<ExportChunk>) async throws -> Output
  ) async throws -> Output {
    try await client.serverStreaming(TailorMethods.export, request, options, receive)
  }

  /// A job as it stands.
  package func getJob(_ request: JobRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(TailorMethods.getJob, request, options)
  }

  /// A job now and at each change until it ends.
  package func watchJob<Output: Sendable>(
    _ request: JobRequest, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<JobStatus>) async throws -> Output
  ) async throws -> Output {
    try await client.serverStreaming(TailorMethods.watchJob, request, options, receive)
  }

  /// Calls a job off; gives the day's tailoring back when it had not ended.
  package func cancelJob(_ request: JobRequest, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    try await client.unary(TailorMethods.cancelJob, request, options)
  }

  /// Operators: jobs by state and kind.
  package func listJobs(_ request: ListJobsRequest, _ options: CallOptions) async throws(RPCError) -> ListJobsReply {
    try await client.unary(TailorMethods.listJobs, request, options)
  }

  /// Operators: pause, resume, drain, retry, remove.
  package func controlQueue(_ request: ControlQueueRequest, _ options: CallOptions) async throws(RPCError)
    -> QueueStatisticsReply
  {
    try await client.unary(TailorMethods.controlQueue, request, options)
  }

  /// Operators: how the queues stand.
  package func getQueueStatistics(_ request: GetQueueStatisticsRequest, _ options: CallOptions) async throws(RPCError)
    -> QueueStatisticsReply
  {
    try await client.unary(TailorMethods.getQueueStatistics, request, options)
  }
}
