import Glibc
import Synchronization

/// A caller that waits for the answers to commands it sent together; it is told once, by whatever comes first.
final class RedisCall: Sendable {
  typealias Outcome = Result<[Result<RedisValue, RedisError>], RedisError>

  private struct State {
    var continuation: CheckedContinuation<Outcome, Never>?
    /// What came before anybody waited.
    var early: Outcome?
    var isOver = false
  }

  private let state = Mutex(State())
  /// How many commands it sent.
  let count: Int
  let sentAt: ContinuousClock.Instant
  /// When the caller will wait no longer.
  let deadline: ContinuousClock.Instant

  init(count: Int, sentAt: ContinuousClock.Instant, within limit: Duration) {
    self.count = count
    self.sentAt = sentAt
    deadline = sentAt + limit
  }

  /// Tells the caller, unless it was told before: the answers to all its commands, or that there will be none for it.
  func end(_ outcome: Outcome) {
    let continuation = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard !state.isOver else { return nil }
      state.isOver = true
      if state.continuation == nil { state.early = outcome }
      return state.continuation.take()
    }
    continuation?.resume(returning: outcome)
  }

  /// Tells the caller that there will be no answers for it.
  func fail(_ error: RedisError) { end(.failure(error)) }

  /// Looks for the end for a short while without giving the thread away: as long as changing threads would take.
  func waitOnTheSpot() {
    let end = ContinuousClock.now + .microseconds(50)
    while ContinuousClock.now < end, !state.withLock({ $0.isOver }) { sched_yield() }
  }

  /// Waits for the answers; cancelling the task ends it with `.cancelled`.
  func outcome() async -> Outcome {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let early = state.withLock { state -> Outcome? in
          if let early = state.early { return early }
          state.continuation = continuation
          return nil
        }
        if let early { continuation.resume(returning: early) }
      }
    } onCancel: {
      fail(.cancelled)
    }
  }
}
