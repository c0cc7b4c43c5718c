import Synchronization

/// A caller that waits for an answer; it is answered once, by whatever comes first.
final class PendingReply: Sendable {
  typealias Outcome = Result<RedisValue, RedisError>

  private enum State {
    case waiting(CheckedContinuation<Outcome, Never>?)
    case answered(Outcome)
    case done
  }

  private let state = Mutex(State.waiting(nil))
  let deadline: ContinuousClock.Instant

  init(deadline: ContinuousClock.Instant) {
    self.deadline = deadline
  }

  /// Answers the caller; later answers are dropped.
  func answer(_ outcome: Outcome) {
    let continuation = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard case .waiting(let continuation) = state else { return nil }
      state = continuation == nil ? .answered(outcome) : .done
      return continuation
    }
    continuation?.resume(returning: outcome)
  }

  /// Waits for the answer; cancelling the task answers with `.cancelled`.
  func outcome() async -> Outcome {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let outcome = state.withLock { state -> Outcome? in
          if case .answered(let outcome) = state {
            state = .done
            return outcome
          }
          state = .waiting(continuation)
          return nil
        }
        if let outcome { continuation.resume(returning: outcome) }
      }
    } onCancel: {
      answer(.failure(.cancelled))
    }
  }
}
