import NIOCore

/// A call as its caller's connection keeps it.
enum ClientCall: Sendable {
  /// Whoever waits for a single answer.
  typealias Reader = CheckedContinuation<Result<ByteBuffer, RPCError>, Never>

  /// Open, with one message to come; `reader` waits for it.
  case waiting(deadline: ContinuousClock.Instant, reader: Reader?)
  /// Over, with an answer that nobody has fetched yet.
  case answered(Result<ByteBuffer, RPCError>)
  /// Open, with many messages to come.
  case streaming(deadline: ContinuousClock.Instant, MessageQueue)

  /// When the caller stops waiting; nil once the call is over.
  var deadline: ContinuousClock.Instant? {
    switch self {
    case .waiting(let deadline, _), .streaming(let deadline, _): deadline
    case .answered: nil
    }
  }
}
