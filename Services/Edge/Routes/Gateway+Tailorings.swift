import Contract
import EdgeDomain
import FramedRPC
import HTTPTypes
import Hummingbird
import Messages

extension Gateway {
  /// The most bytes of an exported file.
  private static let exportLimitBytes = 16 * 1_024 * 1_024

  var tailoringRoutes: [Route] {
    [
      Route(.post, "/api/v1/tailorings", weight: .submission) { try await tailor($0) },
      Route(.get, "/api/v1/tailorings") { try await tailorings($0) },
      Route(.get, "/api/v1/tailorings/{id}") { try await tailoring($0) },
      Route(.delete, "/api/v1/tailorings/{id}") { try await deleteTailoring($0) },
      Route(.get, "/api/v1/tailorings/{id}/export", timeLimit: .seconds(60)) { try await export($0) },
    ]
  }

  private func tailor(_ call: Call) async throws -> Response {
    let wish = try Wish(try await call.jsonObject())
    return try await submit(call, .tailoring) { jobId in
      try SubmitTailoringRequest(
        jobId: jobId, resumeId: wish.resumeId, jobDescription: wish.jobDescription, scope: wish.scope
      ).encoded()
    }
  }

  private func tailorings(_ call: Call) async throws -> Response {
    let request = ListTailoringsRequest(
      limit: try Self.limit(call), pageToken: call.query("pageToken") ?? "", resumeId: call.query("resumeId") ?? "")
    let page = try await services.tailor.listTailorings(request, call.options(seconds: 10))
    return Answer.json { TailoringAnswer.write(page, to: &$0) }
  }

  private func tailoring(_ call: Call) async throws -> Response {
    let id = try Self.id(call, orElse: "tailoring_not_found")
    let request = GetTailoringRequest(tailoringId: id)
    let tailoring = try await services.tailor.getTailoring(request, call.options(seconds: 10))
    return Answer.json { TailoringAnswer.write(tailoring, to: &$0) }
  }

  private func deleteTailoring(_ call: Call) async throws -> Response {
    let id = try Self.id(call, orElse: "tailoring_not_found")
    let request = DeleteTailoringRequest(tailoringId: id)
    _ = try await services.tailor.deleteTailoring(request, call.options(seconds: 10))
    return Answer.empty()
  }

  private func export(_ call: Call) async throws -> Response {
    let id = try Self.id(call, orElse: "tailoring_not_found")
    let format: ExportFormat
    switch call.query("format") {
    case nil, "", "pdf": format = .pdf
    case "txt": format = .txt
    case "docx": format = .docx
    case "jsonresume": format = .jsonResume
    default: throw APIProblem("invalid_request", detail: "\"format\" can be pdf, txt or jsonresume.")
    }
    let request = ExportRequest(tailoringId: id, format: format)
    let file = try await services.tailor.export(request, call.options(seconds: 60)) { chunks in
      var file = ExportChunk()
      for try await chunk in chunks {
        if file.fileName.isEmpty { file.fileName = chunk.fileName }
        if file.mediaType.isEmpty { file.mediaType = chunk.mediaType }
        guard file.content.count + chunk.content.count <= Self.exportLimitBytes else { throw APIProblem("too_large") }
        file.content += chunk.content
      }
      return file
    }
    return Answer.bytes(
      file.content, mediaType: file.mediaType,
      headers: [.contentDisposition: DownloadName.attachment(file.fileName)])
  }
}
