import Messages
import NIOCore
import Synchronization

/// A call that is being served.
final class ServerCall: Sendable {
  private enum Phase {
    case running(Task<Void, Never>?)
    /// Over for the caller.
    case over(StatusCode)
  }

  let stream: UInt32
  let context: CallContext
  /// The messages of a client-streaming call; none for the other kinds.
  let requests: MessageQueue
  private let payload: ByteBuffer
  private let connection: ServerConnection
  private let phase = Mutex(Phase.running(nil))

  init(
    stream: UInt32, context: CallContext, payload: ByteBuffer, requests: MessageQueue, connection: ServerConnection
  ) {
    self.stream = stream
    self.context = context
    self.payload = payload
    self.requests = requests
    self.connection = connection
  }

  /// The bytes of that message.
  var messageBytes: Int { payload.readableBytes }

  /// How the call ended; `.unknown` while it goes on.
  var code: StatusCode {
    phase.withLock { if case .over(let code) = $0 { code } else { .unknown } }
  }

  /// The single message that came with the call.
  func request<Request: Message>() throws(RPCError) -> Request {
    do { return try payload.decoded() } catch { throw .invalidRequest("the request cannot be read: \(error)") }
  }

  /// Answers with one message, which ends the call.
  func reply(_ message: some Message) throws(RPCError) {
    let bytes = try Self.encoded(message)
    try connection.checkSize(bytes.count)
    guard finish(.ok) else { return }
    connection.end(stream) { outgoing in
      bytes.withUnsafeBytes { outgoing.append(.response, stream: self.stream, $0) }
    }
  }

  /// Sends one of many messages; waits for room.
  func write(_ message: some Message) async throws(RPCError) {
    let bytes = try Self.encoded(message)
    try connection.checkSize(bytes.count)
    while true {
      switch code {
      case .unknown: break
      case .deadlineExceeded: throw .deadlineExceeded
      default: throw .cancelled
      }
      let isSent = connection.link.with { guarded in
        guard guarded.outgoing.hasRoom, let credit = guarded.state.credits[stream], credit > 0 else { return false }
        guarded.state.credits[stream] = credit - MessageQueue.cost(bytes.count)
        bytes.withUnsafeBytes { guarded.outgoing.append(.data, stream: stream, $0) }
        return true
      }
      if isSent { return }
      await connection.link.wait { guarded in
        guarded.outgoing.hasRoom && guarded.state.credits[stream].map { $0 > 0 } ?? true
      }
      if Task.isCancelled { throw .cancelled }
    }
  }

  /// Ends a stream well.
  func endStream() { end(Status()) }

  /// Ends the call with what its handler threw.
  func fail(_ error: any Error) {
    switch error {
    case var error as RPCError:
      // What the handler did before it threw is not known, whatever the error says of its own origin.
      error.notProcessed = false
      end(Self.status(error))
    case is CancellationError: end(Self.status(.cancelled))
    default:
      if code == .unknown { connection.report(error, context) }
      end(Self.status(.ourFault))
    }
  }

  /// The caller does not wait any more: the handler's task is cancelled. With a status, the caller is told.
  func cancel(_ error: RPCError, tellsCaller: Bool) {
    let task = phase.withLock { phase -> Task<Void, Never>?? in
      guard case .running(let task) = phase else { return nil }
      phase = .over(error.code)
      return .some(task)
    }
    guard let task else { return }
    if tellsCaller { connection.add(.end, stream, Self.status(error)) }
    requests.abort(error)
    task?.cancel()
  }

  /// Remembers the task that serves the call, to cancel it.
  func runs(in task: Task<Void, Never>) {
    let isOver = phase.withLock { phase in
      guard case .running = phase else { return true }
      phase = .running(task)
      return false
    }
    if isOver { task.cancel() }
  }

  static func status(_ error: RPCError) -> Status {
    let (seconds, attoseconds) = (error.retryAfter ?? .zero).components
    return Status(
      code: error.code.rawValue, errorCode: error.errorCode, detail: String(error.detail.prefix(1_000)),
      notProcessed: error.notProcessed,
      retryAfterMilliseconds: UInt32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000))
  }

  private func end(_ status: Status) {
    guard finish(StatusCode(rawValue: status.code) ?? .unknown) else { return }
    connection.end(stream) { $0.append(.end, stream: self.stream, status) }
  }

  /// The call is over; false when it was already.
  private func finish(_ code: StatusCode) -> Bool {
    let isFirst = phase.withLock { phase in
      guard case .running = phase else { return false }
      phase = .over(code)
      return true
    }
    if isFirst { requests.abort(.cancelled) }
    return isFirst
  }

  private static func encoded(_ message: some Message) throws(RPCError) -> [UInt8] {
    do { return try message.encoded() } catch { throw .badReply("the answer cannot be encoded: \(error)") }
  }
}
