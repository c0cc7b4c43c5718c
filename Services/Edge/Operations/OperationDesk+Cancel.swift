import EdgeDomain
import FramedRPC
import Messages

extension OperationDesk {
  /// Calls an operation off; answers how it stands then. What has ended stays as it is.
  func cancel(_ operation: StoredOperation, _ options: CallOptions) async throws -> JobStatus {
    if let final = operation.final { return final }
    let record = operation.record
    do {
      let status = try await services.cancel(record.jobId, record.kind, options)
      return try await noted(status, for: record)
    } catch let error as RPCError where error.code == .notFound {
      guard record.acknowledgedAtMilliseconds == nil else { return try await look(at: operation, options) }
      var status = JobStatus.waiting(record, stage: "Cancelled")
      status.state = .cancelled
      status.endedAtMilliseconds = now()
      try await store.end(record.id, as: status, at: status.endedAtMilliseconds)
      return status
    }
  }
}
