import Contract
import EdgeDomain
import HTTPTypes
import Hummingbird
import Messages

extension Gateway {
  var checkRoutes: [Route] {
    [
      Route(.post, "/api/v1/ats-checks", weight: .submission) { try await check($0) },
      Route(.get, "/api/v1/ats-checks") { try await reports($0) },
      Route(.get, "/api/v1/ats-checks/{id}") { try await report($0) },
    ]
  }

  private func check(_ call: Call) async throws -> Response {
    let wish = try Wish(try await call.jsonObject())
    return try await submit(call, .atsCheck) { jobId in
      try SubmitCheckRequest(jobId: jobId, resumeId: wish.resumeId, jobDescription: wish.jobDescription).encoded()
    }
  }

  private func reports(_ call: Call) async throws -> Response {
    let request = ListReportsRequest(
      limit: try Self.limit(call), pageToken: call.query("pageToken") ?? "", resumeId: call.query("resumeId") ?? "")
    let page = try await services.ats.listReports(request, call.options(seconds: 10))
    return Answer.json { ReportAnswer.write(page, to: &$0) }
  }

  private func report(_ call: Call) async throws -> Response {
    let id = try Self.id(call, orElse: "report_not_found")
    let report = try await services.ats.getReport(GetReportRequest(reportId: id), call.options(seconds: 10))
    return Answer.json { ReportAnswer.write(report, to: &$0) }
  }
}
