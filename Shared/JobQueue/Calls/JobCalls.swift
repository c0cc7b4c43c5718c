package import FramedRPC
package import Messages
import ServiceKit

/// The calls about jobs that every service with a queue answers alike.
package struct JobCalls: Sendable {
  /// The service's queue.
  package let queue: JobQueue

  package init(queue: JobQueue) {
    self.queue = queue
  }

  /// A job of the person as it stands, or "operation_not_found".
  package func get(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    guard let id = Identifier.uuid(request.jobId), let status = try await queue.status(id, of: try context.person())
    else { throw RPCError.catalogued("operation_not_found") }
    return status
  }

  /// A job of the person now and at each change until it ends, or "operation_not_found".
  package func watch(
    _ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext
  ) async throws {
    let owner = try context.person()
    guard let id = Identifier.uuid(request.jobId) else { throw RPCError.catalogued("operation_not_found") }
    let isKnown = try await queue.watch(id, of: owner) { try await responses.write($0) }
    guard isKnown else { throw RPCError.catalogued("operation_not_found") }
  }

  /// Calls a job of the person off and says how it stands, or "operation_not_found".
  package func cancel(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    guard let status = try await cancelIfKnown(request.jobId, of: try context.person()) else {
      throw RPCError.catalogued("operation_not_found")
    }
    return status
  }

  /// Calls a job off; nil when the person has none of that id.
  package func cancelIfKnown(_ id: String, of owner: String) async throws -> JobStatus? {
    guard let id = Identifier.uuid(id) else { return nil }
    return try await queue.cancel(id, of: owner)
  }

  /// Operators: a page of jobs, newest first; or one job with all that is on record, or "operation_not_found".
  package func list(_ request: ListJobsRequest, _ context: CallContext) async throws -> ListJobsReply {
    try context.requireOperator()
    if !request.jobId.isEmpty {
      guard let id = Identifier.uuid(request.jobId), let (status, details) = try await queue.inspect(id) else {
        throw RPCError.catalogued("operation_not_found")
      }
      return ListJobsReply(jobs: [status], details: details)
    }
    let limit = request.limit == 0 ? 50 : min(max(Int(request.limit), 1), 200)
    let jobs = try await queue.list(
      state: request.state, kind: request.kind, after: try PageToken(request.pageToken), limit: limit + 1)
    let page = Array(jobs.prefix(limit))
    let token =
      jobs.count > limit ? page.last.map { PageToken(milliseconds: $0.createdAtMilliseconds, id: $0.jobId) } : nil
    return ListJobsReply(jobs: page, nextPageToken: token?.text ?? "")
  }

  /// Operators: does what they order and says how the queues stand then.
  package func control(_ request: ControlQueueRequest, _ context: CallContext) async throws -> QueueStatisticsReply {
    try context.requireOperator()
    let kinds = request.kind.isEmpty ? queue.kindNames : [request.kind]
    var affected = 0
    switch request.action {
    case .retry, .remove:
      guard let id = Identifier.uuid(request.jobId) else {
        throw RPCError.catalogued("invalid_request", detail: "job_id is not a UUID")
      }
      guard try await queue.control(request.action, job: id) else { throw RPCError.catalogued("operation_not_found") }
      affected = 1
    case .retryAll:
      affected = try await queue.retryAll(request.state == .unspecified ? .failed : request.state, kinds: kinds)
    case .pause, .resume, .drain:
      try await queue.control(request.action, kinds: kinds)
    default:
      throw RPCError.catalogued("invalid_request", detail: "there is no such action")
    }
    return QueueStatisticsReply(queues: try await queue.statistics(), affected: Int64(affected))
  }

  /// Operators: how the queues stand.
  package func statistics(_ context: CallContext) async throws -> QueueStatisticsReply {
    try context.requireOperator()
    return QueueStatisticsReply(queues: try await queue.statistics())
  }
}
