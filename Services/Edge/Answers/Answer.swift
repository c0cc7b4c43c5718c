import HTTPTypes
import Hummingbird
import JSON
import ServiceKit

/// Builds answers.
enum Answer {
  /// An answer whose body `write` writes as one JSON value.
  static func json(_ status: HTTPResponse.Status = .ok, _ write: (inout JSONWriter) -> Void) -> Response {
    var writer = JSONWriter()
    write(&writer)
    return bytes(writer.bytes, mediaType: "application/json", status: status)
  }

  /// An answer with this body.
  static func bytes(
    _ bytes: [UInt8], mediaType: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = mediaType
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// An answer without a body.
  static func empty() -> Response { Response(status: .noContent) }

  /// The answer to a request that is not done (RFC 9457), in the catalogue's words.
  static func problem(_ problem: APIProblem, requestId: String) -> Response {
    let entry = ErrorCatalogue.entryOrInternal(problem.code)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", "about:blank")
      writer.member("title", entry.title)
      writer.key("status")
      writer.integer(entry.httpStatus)
      writer.member("code", entry.code)
      writer.member("detail", problem.detail.isEmpty ? entry.sentence : problem.detail)
      writer.member("nextStep", entry.nextStep)
      writer.member("retryable", entry.isRetryable)
      writer.member("requestId", requestId)
    }
    var headers: HTTPFields = [:]
    if problem.retryAfterMilliseconds > 0 {
      headers[.retryAfter] = String((problem.retryAfterMilliseconds + 999) / 1_000)
    }
    if !problem.allow.isEmpty { headers[.allow] = problem.allow }
    if entry.httpStatus == 401 { headers[.wwwAuthenticate] = "Bearer" }
    return bytes(
      writer.bytes, mediaType: "application/problem+json", status: .init(code: entry.httpStatus),
      headers: headers)
  }
}
