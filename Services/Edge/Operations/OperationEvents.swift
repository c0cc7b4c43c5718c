import EdgeDomain
import FramedRPC
import HTTPTypes
import Hummingbird
import JSON
import Logging
import Messages
import ServiceLifecycle

/// An operation's states as server-sent events, until it ends, the browser goes, or this process stops.
///
/// The revision is an event's id. A browser comes back by itself after a break and is told only what is newer.
struct OperationEvents: Sendable {
  private static let commentInterval = Duration.seconds(15)
  /// After this a browser comes back by itself, with its session checked anew.
  private static let longest = Duration.seconds(900)

  private enum Piece: Sendable {
    case state(JobStatus)
    case comment
  }

  let desk: OperationDesk
  let streams: OpenStreams
  let operationId: String
  let kind: OperationKind
  let owner: String
  let options: CallOptions
  let lastRevision: Int64?

  /// The answer that carries the events.
  func response() -> Response {
    var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
    // Asks a proxy in front not to hold events back.
    if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        // Not before: a body that is never asked for would keep its place for ever.
        guard streams.open(owner) else { return try await writer.finish(nil) }
        defer { streams.close(owner) }
        try await writer.write(ByteBuffer(string: EventFrame.retry(milliseconds: 1_000)))
        try await write(to: &writer)
        try await writer.finish(nil)
      })
  }

  @concurrent private func write(to writer: inout any ResponseBodyWriter) async throws {
    let (pieces, continuation) = AsyncStream.makeStream(of: Piece.self, bufferingPolicy: .bufferingNewest(64))
    async let _: Void = watch(continuation)
    async let _: Void = tick(continuation)
    var told = lastRevision ?? -1
    for await piece in pieces {
      switch piece {
      case .comment: try await writer.write(ByteBuffer(string: EventFrame.comment))
      case .state(let status):
        // A state that no service has given a revision yet, and the end, are always told.
        guard status.revision > told || status.revision == 0 || status.hasEnded else { continue }
        told = max(told, status.revision)
        try await writer.write(ByteBuffer(string: frame(status)))
      }
    }
  }

  private func frame(_ status: JobStatus) -> String {
    var writer = JSONWriter()
    OperationAnswer(id: operationId, kind: kind, status: status).write(to: &writer)
    return EventFrame.event("operation", id: status.revision > 0 ? status.revision : nil, json: writer.text)
  }

  private func watch(_ continuation: AsyncStream<Piece>.Continuation) async {
    defer { continuation.finish() }
    do {
      try await cancelWhenGracefulShutdown {
        try await withTimeLimit(Self.longest) {
          try await desk.watch(operationId, of: owner, options) { continuation.yield(.state($0)) }
        }
      }
    } catch {
      desk.logger.debug("an event stream ended early", error: error, metadata: ["operation_id": "\(operationId)"])
    }
  }

  private func tick(_ continuation: AsyncStream<Piece>.Continuation) async {
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.commentInterval)
      if case .terminated = continuation.yield(.comment) { return }
    }
  }
}
