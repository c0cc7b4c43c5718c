import EdgeDomain
import FramedRPC
import Logging
import Messages

extension OperationDesk {
  /// Tells `tell` every state of an operation from now until its end, across restarts of its service.
  func watch(
    _ id: String, of owner: String, _ options: CallOptions, tell: @escaping @Sendable (JobStatus) -> Void
  ) async throws {
    while let operation = try await store.find(id, of: owner) {
      do {
        let status = try await look(at: operation, options)
        tell(status)
        if status.hasEnded { return }
        if operation.record.acknowledgedAtMilliseconds != nil {
          try await follow(operation.record, options, tell: tell)
          continue
        }
      } catch let error as RPCError {
        logger.debug("a watched service does not answer", error: error, metadata: ["operation_id": "\(id)"])
      }
      try await Task.sleep(for: .milliseconds(250))
    }
  }

  private func follow(
    _ record: OperationRecord, _ options: CallOptions, tell: @escaping @Sendable (JobStatus) -> Void
  ) async throws {
    var options = options
    options.timeout = .seconds(300)
    try await services.watch(record.jobId, record.kind, options) { statuses in
      for try await status in statuses {
        // The end is told by the next look, once it is on record.
        if status.hasEnded { return }
        tell(status)
      }
    }
  }
}
