package import Messages

/// The messages that answer a server-streaming call; throws the server's status if it is not OK. Read once.
package struct ResponseStream<Element: Message>: AsyncSequence, Sendable {
  package typealias Failure = RPCError

  private let queue: MessageQueue

  init(_ queue: MessageQueue) {
    self.queue = queue
  }

  /// Reads on from where the last reader stopped.
  package func makeAsyncIterator() -> MessageIterator<Element> { MessageIterator(queue) }
}
