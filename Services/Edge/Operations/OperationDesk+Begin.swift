import EdgeDomain
import FramedRPC
import Messages

extension OperationDesk {
  /// What becomes of a wish.
  enum Begun: Sendable {
    /// It is a new operation.
    case new(StoredOperation)
    /// It was asked for under the same key before.
    case known(StoredOperation)
  }

  /// Puts a new operation on record.
  ///
  /// One operation of a kind may run for a person (row 5 of the mission): while another does, throws
  /// "operation_running" with the time after which to try again.
  func begin(_ record: OperationRecord, request: [UInt8], _ options: CallOptions) async throws -> Begun {
    // What is found to have ended is noted, so that each round meets fewer open ones.
    for _ in 0..<8 {
      switch try await store.begin(record, request: request) {
      case .begun: return .new(StoredOperation(record: record, request: request))
      case .known(let operation): return .known(operation)
      case .busy(let others):
        for other in others {
          let status = try await look(at: other, options)
          if case .taken(let milliseconds) = RunningSlot.decide(
            other.record, job: status.hasEnded ? .ended : .going, nowMilliseconds: now())
          {
            throw APIProblem("operation_running", retryAfterMilliseconds: milliseconds)
          }
        }
      }
    }
    throw APIProblem("operation_running", retryAfterMilliseconds: 2_000)
  }

  /// Starts a check or a tailoring, or finds it by its key; answers how it stands.
  ///
  /// Throws "idempotency_key_reused" when the key stands for something else.
  func submit(_ record: OperationRecord, request: [UInt8], _ options: CallOptions) async throws -> JobStatus {
    switch try await begin(record, request: request, options) {
    case .new(let operation): return try await handOver(operation, options).renamed(record.id)
    case .known(let operation):
      guard operation.record.kind == record.kind, operation.record.requestHash == record.requestHash else {
        throw APIProblem("idempotency_key_reused")
      }
      return try await look(at: operation, options).renamed(operation.record.id)
    }
  }
}

extension JobStatus {
  /// The same under the operation's id, which differs from the job's where the service had done the same before.
  func renamed(_ operationId: String) -> JobStatus {
    var status = self
    status.jobId = operationId
    return status
  }
}
