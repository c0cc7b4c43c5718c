import EdgeDomain
import FramedRPC
import Logging
import Messages

/// Begins operations, knows how they stand, and sees to it that each ends once.
///
/// An operation is on record before its service is asked, and its id is the job's id there, so every question and
/// every handing over can be repeated. What a crash can leave behind:
///
/// * A check or a tailoring that no service has acknowledged: its request is stored with it, and whoever looks at
///   it next (its person, or ``AbandonedOperations``) hands it over again. The service does nothing the second time.
/// * An upload that Parser has not acknowledged. Edge keeps no bytes of files. Either Parser has stored file and job
///   in one transaction before the crash, and then knows the job by its id; or it has not, and once nobody sends any
///   more the operation ends as "upload_interrupted", which asks the person to upload again. Under the same
///   idempotency key that continues the same operation.
struct OperationDesk: Sendable {
  /// How long handing over may go on before somebody else takes it up.
  static let submittingMilliseconds: Int64 = 15_000
  /// How long an operation that no service takes is tried.
  static let patienceMilliseconds: Int64 = 600_000

  let store: OperationStore
  let services: JobServices
  let logger: Logger
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// Until when whoever begins to hand an operation over now is left alone.
  var submittingUntil: Int64 { now() + Self.submittingMilliseconds }

  /// How an operation stands, as its service says now. Throws when the service that knows does not answer.
  func look(at operation: StoredOperation, _ options: CallOptions) async throws -> JobStatus {
    if let final = operation.final { return final }
    let record = operation.record
    if record.acknowledgedAtMilliseconds == nil, record.kind != .parse {
      return try await handOverAgain(operation, options)
    }
    do {
      let status = try await services.status(record.jobId, record.kind, options)
      return try await noted(status, for: record)
    } catch let error as RPCError where error.code == .notFound {
      return try await absent(record)
    }
  }

  /// Hands a new operation to its service for the first time.
  ///
  /// Throws what the service refuses, and then the operation never was. When the service cannot be reached the
  /// operation waits: its request is on record.
  func handOver(_ operation: StoredOperation, _ options: CallOptions) async throws -> JobStatus {
    let record = operation.record
    do {
      let status = try await services.submit(operation.request, record.kind, options)
      return try await noted(status, for: record)
    } catch let error as RPCError {
      if error.isRefusal {
        try await store.remove(record.id)
        throw APIProblem(error)
      }
      logger.warning("an operation waits for its service", error: error, metadata: ["operation_id": "\(record.id)"])
      return .waiting(record, stage: "Waiting")
    }
  }

  /// Records what a service said of an operation.
  func noted(_ status: JobStatus, for record: OperationRecord) async throws -> JobStatus {
    if record.acknowledgedAtMilliseconds == nil {
      try await store.acknowledge(record.id, jobId: status.jobId, at: now())
    }
    if status.hasEnded { try await store.end(record.id, as: status, at: now()) }
    return status
  }

  /// Records an end that no service tells of.
  func fail(_ record: OperationRecord, _ problem: Problem) async throws -> JobStatus {
    let status = JobStatus.failed(record, problem, at: now())
    try await store.end(record.id, as: status, at: status.endedAtMilliseconds)
    return status
  }

  private func handOverAgain(_ operation: StoredOperation, _ options: CallOptions) async throws -> JobStatus {
    let record = operation.record
    do {
      let status = try await services.submit(operation.request, record.kind, options)
      return try await noted(status, for: record)
    } catch let error as RPCError {
      let problem = APIProblem(error)
      let isOverdue = now() - record.createdAtMilliseconds > Self.patienceMilliseconds
      if error.isRefusal || isOverdue {
        return try await fail(record, Problem(code: problem.code, detail: problem.detail))
      }
      return .waiting(record, stage: "Waiting")
    }
  }

  /// The service does not have the job: it never came to be, or is gone with what it made.
  private func absent(_ record: OperationRecord) async throws -> JobStatus {
    guard record.acknowledgedAtMilliseconds == nil else {
      return try await fail(record, Problem(code: record.kind == .parse ? "resume_not_found" : "operation_not_found"))
    }
    switch RunningSlot.decide(record, job: .absent, nowMilliseconds: now()) {
    case .taken: return .waiting(record, stage: "Uploading")
    case .free, .unknown: return try await fail(record, Problem(code: "upload_interrupted"))
    }
  }
}
