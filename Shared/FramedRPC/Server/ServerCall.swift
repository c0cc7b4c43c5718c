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

  private struct State {
    var phase = Phase.running(nil)
    /// The single message that came with the call, until it is read.
    var payload: ByteBuffer
  }

  let stream: UInt32
  let context: CallContext
  let began: ContinuousClock.Instant
  /// The bytes of the single message that came with the call.
  let messageBytes: Int
  /// The messages of a client-streaming call; nil for the other kinds.
  let queue: MessageQueue?
  private let maxAnswerBytes: Int
  private let connection: ServerConnection
  private let state: Mutex<State>

  init(
    stream: UInt32, context: CallContext, began: ContinuousClock.Instant, payload: ByteBuffer, queue: MessageQueue?,
    maxAnswerBytes: Int, connection: ServerConnection
  ) {
    self.stream = stream
    self.context = context
    self.began = began
    self.queue = queue
    self.maxAnswerBytes = maxAnswerBytes
    self.connection = connection
    messageBytes = payload.readableBytes
    state = Mutex(State(payload: payload))
  }

  /// How the call ended; `.unknown` while it goes on.
  var code: StatusCode {
    state.withLock { if case .over(let code) = $0.phase { code } else { .unknown } }
  }

  /// The single message that came with the call; read once.
  func request<Request: Message>() throws(RPCError) -> Request {
    let payload = state.withLock { state in
      defer { state.payload = ByteBuffer() }
      return state.payload
    }
    do { return try payload.decoded() } catch { throw .invalidRequest("the request cannot be read: \(error)") }
  }

  /// The messages of a client-streaming call.
  func requests() throws(RPCError) -> MessageQueue {
    guard let queue else { throw .ourFault }
    return queue
  }

  /// Answers with one message, which ends the call.
  func reply(_ message: some Message) throws(RPCError) {
    let frame = try frame(.response, message)
    if finish(.ok) { connection.end(stream) { $0.append(frame) } }
  }

  /// Sends one of many messages; waits for room.
  func write(_ message: some Message) async throws(RPCError) {
    let frame = try frame(.data, message)
    while true {
      switch code {
      case .unknown: break
      case .deadlineExceeded: throw .deadlineExceeded
      default: throw .cancelled
      }
      let isSent = connection.link.with { guarded in
        guard guarded.outgoing.hasRoom, let credit = guarded.state.credits[stream], credit > 0 else { return false }
        guarded.state.credits[stream] = credit - frame.readableBytes
        guarded.outgoing.append(frame)
        return true
      }
      if isSent { return }
      await connection.link.wait { [stream] guarded in
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
    let task = state.withLock { state -> Task<Void, Never>?? in
      guard case .running(let task) = state.phase else { return nil }
      state.phase = .over(error.code)
      return .some(task)
    }
    guard let task else { return }
    if tellsCaller { connection.add(.end, stream, Self.status(error)) }
    queue?.abort(error)
    task?.cancel()
  }

  /// Remembers the task that serves the call, to cancel it.
  func runs(in task: Task<Void, Never>) {
    let isOver = state.withLock { state in
      guard case .running = state.phase else { return true }
      state.phase = .running(task)
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
    let isFirst = state.withLock { state in
      guard case .running = state.phase else { return false }
      state.phase = .over(code)
      return true
    }
    if isFirst { queue?.abort(.cancelled) }
    return isFirst
  }

  /// An answer as it goes on the wire; throws when it is larger than the caller accepts.
  private func frame(_ type: FrameType, _ message: some Message) throws(RPCError) -> ByteBuffer {
    let frame: ByteBuffer
    do {
      frame = try OutgoingFrames.frame(type, stream: stream, message)
    } catch {
      throw .badReply("the answer cannot be encoded: \(error)")
    }
    guard frame.readableBytes <= Frame.headerBytes + maxAnswerBytes else {
      throw .tooLarge("the answer is larger than the caller accepts")
    }
    return frame
  }
}
