/// The moments at which one waiter should look again. Belongs to one task.
final class JobLooks {
  private var iterator: AsyncStream<Void>.Iterator
  private let unsubscribe: () -> Void

  init(_ stream: AsyncStream<Void>, unsubscribe: @escaping () -> Void) {
    iterator = stream.makeAsyncIterator()
    self.unsubscribe = unsubscribe
  }

  deinit { unsubscribe() }

  /// Waits for the next moment. Returns false when there will be none: the service stops, or the task is cancelled.
  func next() async -> Bool {
    await iterator.next(isolation: #isolation) != nil && !Task.isCancelled
  }
}
