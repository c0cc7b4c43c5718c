import Synchronization

/// How many more jobs of a kind may run in this process.
final class JobPermits: Sendable {
  private let free: Mutex<Int>
  private let returned: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  init(_ count: Int) {
    free = Mutex(count)
    (returned, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Waits until there is one, and takes up to `limit` of those that are free. Returns none when the task is cancelled.
  /// For one task at a time.
  func take(upTo limit: Int) async -> Int {
    var moments = returned.makeAsyncIterator()
    while true {
      let taken = free.withLock { free in
        let taken = min(free, limit)
        free -= taken
        return taken
      }
      if taken > 0 { return taken }
      guard await moments.next(isolation: #isolation) != nil, !Task.isCancelled else { return 0 }
    }
  }

  /// Gives some back.
  func giveBack(_ count: Int = 1) {
    guard count > 0 else { return }
    free.withLock { $0 += count }
    signal.yield()
  }
}
