import Contract
import FramedRPC
import Messages
import ServiceKit
import Synchronization

/// An ATS that takes checks and ends them at once.
final class ScriptedATS: AtsServer {
  private struct State {
    var requests: [String: SubmitCheckRequest] = [:]
    var calls = 0
    var refusal: RPCError?
  }

  private let state = Mutex(State())

  var requests: [String: SubmitCheckRequest] { state.withLock { $0.requests } }
  var calls: Int { state.withLock { $0.calls } }

  /// Answers every further check with this error; nil takes them again.
  func refuse(_ error: RPCError?) {
    state.withLock { $0.refusal = error }
  }

  func submitCheck(_ request: SubmitCheckRequest, _ context: CallContext) async throws -> JobStatus {
    let refusal = state.withLock { state in
      state.calls += 1
      if state.refusal == nil { state.requests[request.jobId] = request }
      return state.refusal
    }
    if let refusal { throw refusal }
    return status(request.jobId)
  }

  func getJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    guard state.withLock({ $0.requests[request.jobId] != nil }) else {
      throw RPCError.catalogued("operation_not_found")
    }
    return status(request.jobId)
  }

  func getReport(_ request: GetReportRequest, _ context: CallContext) async throws -> AtsReport {
    guard state.withLock({ $0.requests[request.reportId] != nil }) else {
      throw RPCError.catalogued("report_not_found")
    }
    return AtsReport(reportId: request.reportId, score: 61.5, parts: [ScorePart(name: "requirements", points: 61.5)])
  }

  private func status(_ jobId: String) -> JobStatus {
    JobStatus(jobId: jobId, kind: "ats-check", state: .succeeded, percent: 100, resultId: jobId, revision: 5)
  }

  func getInfo(_ request: GetInfoRequest, _ context: CallContext) async throws -> ServiceInfo { throw unused }
  func listReports(_ request: ListReportsRequest, _ context: CallContext) async throws -> ListReportsReply {
    ListReportsReply()
  }
  func extractRequirements(
    _ request: ExtractRequirementsRequest, _ context: CallContext
  ) async throws -> JobRequirements { throw unused }
  func score(_ request: ScoreRequest, _ context: CallContext) async throws -> AtsReport { throw unused }
  func watchJob(_ request: JobRequest, _ responses: ResponseWriter<JobStatus>, _ context: CallContext) async throws {
    try await responses.write(try await getJob(request, context))
  }
  func cancelJob(_ request: JobRequest, _ context: CallContext) async throws -> JobStatus {
    try await getJob(request, context)
  }
  func listJobs(_ request: ListJobsRequest, _ context: CallContext) async throws -> ListJobsReply { throw unused }
  func controlQueue(_ request: ControlQueueRequest, _ context: CallContext) async throws -> QueueStatisticsReply {
    throw unused
  }
  func getQueueStatistics(
    _ request: GetQueueStatisticsRequest, _ context: CallContext
  ) async throws -> QueueStatisticsReply { throw unused }

  private var unused: RPCError { RPCError(code: .unimplemented, errorCode: "not_found") }
}
