package import Messages

/// The messages a caller sends on a client-streaming call, for its handler; read once.
package struct RequestStream<Element: Message>: AsyncSequence, Sendable {
  package typealias Failure = RPCError

  private let queue: MessageQueue

  init(_ queue: MessageQueue) {
    self.queue = queue
  }

  /// Reads on from where the last reader stopped.
  package func makeAsyncIterator() -> MessageIterator<Element> { MessageIterator(queue) }
}
