import EdgeDomain
import FramedRPC
import HTTPTypes
import Hummingbird
import Messages

extension Gateway {
  var operationRoutes: [Route] {
    [
      Route(.get, "/api/v1/operations/{id}") { try await operation($0) },
      Route(.get, "/api/v1/operations/{id}/events") { try await events($0) },
      Route(.post, "/api/v1/operations/{id}/cancel") { try await cancel($0) },
    ]
  }

  /// The answer to a submission: what was begun, and where it is found.
  static func accepted(_ id: String, _ kind: OperationKind, _ status: JobStatus) -> Response {
    var response = Answer.json(.accepted) { OperationAnswer(id: id, kind: kind, status: status).write(to: &$0) }
    response.headers[.location] = "/api/v1/operations/\(id)"
    return response
  }

  private func operation(_ call: Call) async throws -> Response {
    let stored = try await find(call)
    let status = try await desk.look(at: stored, call.options(seconds: 10))
    return answer(stored, status)
  }

  private func cancel(_ call: Call) async throws -> Response {
    let stored = try await find(call)
    return answer(stored, try await desk.cancel(stored, call.options(seconds: 10)))
  }

  private func events(_ call: Call) async throws -> Response {
    let stored = try await find(call)
    guard streams.hasRoom(stored.record.owner) else {
      throw APIProblem(
        "rate_limited", detail: "Too many event streams are open at once.", retryAfterMilliseconds: 5_000)
    }
    return OperationEvents(
      desk: desk, streams: streams, operationId: stored.record.id, kind: stored.record.kind,
      owner: stored.record.owner, options: call.options(seconds: 10),
      lastRevision: EventFrame.lastRevision(call.header("Last-Event-ID"))
    ).response()
  }

  private func find(_ call: Call) async throws -> StoredOperation {
    let id = try Self.id(call, orElse: "operation_not_found")
    guard let stored = try await desk.store.find(id, of: try call.person.id) else {
      throw APIProblem("operation_not_found")
    }
    return stored
  }

  private func answer(_ stored: StoredOperation, _ status: JobStatus) -> Response {
    Answer.json { OperationAnswer(id: stored.record.id, kind: stored.record.kind, status: status).write(to: &$0) }
  }
}
