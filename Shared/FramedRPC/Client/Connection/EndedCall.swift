import NIOCore

/// Who has to be told that a call is over.
enum EndedCall: Sendable {
  case reader(ClientCall.Reader?, Result<ByteBuffer, RPCError>)
  case queue(MessageQueue, Result<ByteBuffer, RPCError>)

  /// Tells; never under a lock.
  func tell() {
    switch self {
    case .reader(let reader, let result): reader?.resume(returning: result)
    case .queue(let queue, .success): queue.finish()
    case .queue(let queue, .failure(let error)): queue.abort(error)
    }
  }
}
