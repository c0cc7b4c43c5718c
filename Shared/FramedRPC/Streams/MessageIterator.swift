package import Messages

/// Reads the messages of a stream one by one; throws `RPCError`, also for a message that cannot be decoded.
package struct MessageIterator<Element: Message>: AsyncIteratorProtocol {
  package typealias Failure = RPCError

  private let queue: MessageQueue

  init(_ queue: MessageQueue) {
    self.queue = queue
  }

  /// The next message; nil after the last.
  package mutating func next() async throws(RPCError) -> Element? {
    try await next(isolation: #isolation)
  }

  /// The next message; nil after the last.
  package mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? {
    guard var payload = try await queue.next() else { return nil }
    defer { SpareBuffers.giveBack(&payload) }
    do { return try payload.decoded() } catch { throw .invalidRequest("a message cannot be decoded: \(error)") }
  }
}
