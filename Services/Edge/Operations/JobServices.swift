import Contract
import EdgeDomain
import FramedRPC
import Messages

/// The three services that do long work, asked alike.
struct JobServices: Sendable {
  let parser: ParserClient
  let ats: AtsClient
  let tailor: TailorClient

  /// A job as it stands.
  func status(_ jobId: String, _ kind: OperationKind, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    let request = JobRequest(jobId: jobId)
    return switch kind {
    case .parse: try await parser.getJob(request, options)
    case .atsCheck: try await ats.getJob(request, options)
    case .tailoring: try await tailor.getJob(request, options)
    }
  }

  /// Calls a job off and says how it stands then.
  func cancel(_ jobId: String, _ kind: OperationKind, _ options: CallOptions) async throws(RPCError) -> JobStatus {
    let request = JobRequest(jobId: jobId)
    return switch kind {
    case .parse: try await parser.cancelJob(request, options)
    case .atsCheck: try await ats.cancelJob(request, options)
    case .tailoring: try await tailor.cancelJob(request, options)
    }
  }

  /// Hands every state of a job to `receive`, from now until it ends.
  func watch(
    _ jobId: String, _ kind: OperationKind, _ options: CallOptions,
    _ receive: @escaping @Sendable (ResponseStream<JobStatus>) async throws -> Void
  ) async throws {
    let request = JobRequest(jobId: jobId)
    switch kind {
    case .parse: try await parser.watchJob(request, options, receive)
    case .atsCheck: try await ats.watchJob(request, options, receive)
    case .tailoring: try await tailor.watchJob(request, options, receive)
    }
  }

  /// Hands a stored request to its service, which does nothing when it has done so before.
  func submit(
    _ request: [UInt8], _ kind: OperationKind, _ options: CallOptions
  ) async throws -> JobStatus {
    switch kind {
    case .parse: throw RPCError(code: .failedPrecondition, errorCode: "upload_interrupted")
    case .atsCheck: try await ats.submitCheck(try SubmitCheckRequest.decoded(from: request), options)
    case .tailoring: try await tailor.submitTailoring(try SubmitTailoringRequest.decoded(from: request), options)
    }
  }
}
