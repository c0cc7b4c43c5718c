import Contract
import EdgeDomain
import HTTPTypes
import Hummingbird
import JSONResume
import Messages

extension Gateway {
  var resumeRoutes: [Route] {
    [
      Route(.post, "/api/v1/resumes", weight: .submission, timeLimit: .seconds(UploadDesk.limitSeconds)) {
        try await upload($0)
      },
      Route(.get, "/api/v1/resumes") { try await resumes($0) },
      Route(.get, "/api/v1/resumes/{id}") { try await resume($0) },
      Route(.delete, "/api/v1/resumes/{id}") { try await deleteResume($0) },
    ]
  }

  private func upload(_ call: Call) async throws -> Response {
    let taken = try await uploads.take(call, key: try Self.idempotencyKey(call))
    return Self.accepted(taken.operationId, .parse, taken.status)
  }

  private func resumes(_ call: Call) async throws -> Response {
    let request = ListResumesRequest(limit: try Self.limit(call), pageToken: call.query("pageToken") ?? "")
    let page = try await services.parser.listResumes(request, call.options(seconds: 10))
    return Answer.json { ResumeAnswer.write(page, to: &$0) }
  }

  private func resume(_ call: Call) async throws -> Response {
    let id = try Self.id(call, orElse: "resume_not_found")
    let parsed = try await services.parser.getResume(GetResumeRequest(resumeId: id), call.options(seconds: 10))
    switch call.query("format") {
    case nil, "": return Answer.json { ResumeAnswer.write(parsed, to: &$0) }
    case "jsonresume":
      guard let resume = parsed.resume else { throw APIProblem("resume_not_ready") }
      return Answer.bytes(JSONResume.encode(resume), mediaType: "application/json")
    default: throw APIProblem("invalid_request", detail: "\"format\" can be jsonresume.")
    }
  }

  private func deleteResume(_ call: Call) async throws -> Response {
    let id = try Self.id(call, orElse: "resume_not_found")
    _ = try await services.parser.deleteResume(DeleteResumeRequest(resumeId: id), call.options(seconds: 10))
    return Answer.empty()
  }
}
