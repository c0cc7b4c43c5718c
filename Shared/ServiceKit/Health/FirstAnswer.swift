import Synchronization

/// Takes whichever answer comes first: that of some work, or "no" when the time is over.
///
/// The work is cancelled then but not waited for: what hangs must not hang whoever asks.
final class FirstAnswer: Sendable {
  private let continuation: Mutex<CheckedContinuation<Bool, Never>?>

  private init(_ continuation: CheckedContinuation<Bool, Never>) { self.continuation = Mutex(continuation) }

  static func of(_ work: @escaping @Sendable () async -> Bool, within limit: Duration) async -> Bool {
    await withCheckedContinuation { continuation in
      let first = FirstAnswer(continuation)
      let task = Task { first.give(await work()) }
      Task {
        try? await Task.sleep(for: limit)
        first.give(false)
        task.cancel()
      }
    }
  }

  private func give(_ answer: Bool) {
    continuation.withLock { $0.take() }?.resume(returning: answer)
  }
}
