import FramedRPC
import JobQueue
import Messages

extension ParserCalls {
  func getJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    try await jobs.get(request, context)
  }

  func watchJob(_ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext) async throws {
    try await jobs.watch(request, responses, context)
  }

  func cancelJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    try await jobs.cancel(request, context)
  }

  func listJobs(_ request: ListJobsRequest, _ context: CallContext) async throws -> ListJobsReply {
    try await jobs.list(request, context)
  }

  func controlQueue(_ request: ControlQueueRequest, _ context: CallContext) async throws -> QueueStatisticsReply {
    try await jobs.control(request, context)
  }

  func getQueueStatistics(
    _ request: GetQueueStatisticsRequest, _ context: CallContext
  ) async throws -> QueueStatisticsReply {
    try await jobs.statistics(context)
  }
}
