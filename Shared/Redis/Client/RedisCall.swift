import Synchronization

/// A caller that waits for the answers to commands it sent together; it is told once, by whatever comes first.
final class RedisCall: Sendable {
  typealias Outcome = Result<[Result<RedisValue, RedisError>], RedisError>

  private struct State {
    var continuation: CheckedContinuation<Outcome, Never>?
    var answers: [Result<RedisValue, RedisError>] = []
    /// What came before anybody waited.
    var early: Outcome?
    var isOver = false
  }

  private let state: Mutex<State>
  /// How many commands it sent.
  let count: Int
  let sentAt: ContinuousClock.Instant
  /// When the caller will wait no longer.
  let deadline: ContinuousClock.Instant

  init(count: Int, sentAt: ContinuousClock.Instant, within limit: Duration) {
    self.count = count
    self.sentAt = sentAt
    deadline = sentAt + limit
    var state = State()
    state.answers.reserveCapacity(count)
    self.state = Mutex(state)
  }

  /// Takes the answer to the next command. Returns whether it was the last one.
  func take(_ answer: Result<RedisValue, RedisError>) -> Bool {
    let (isLast, continuation, answers) = state.withLock { state in
      state.answers.append(answer)
      guard state.answers.count == count else { return (false, nil, []) as Taken }
      guard !state.isOver else { return (true, nil, []) }
      state.isOver = true
      if state.continuation == nil { state.early = .success(state.answers) }
      return (true, state.continuation.take(), state.answers)
    }
    continuation?.resume(returning: .success(answers))
    return isLast
  }

  private typealias Taken = (Bool, CheckedContinuation<Outcome, Never>?, [Result<RedisValue, RedisError>])

  /// Tells the caller that there will be no answers for it; those that still come are dropped.
  func fail(_ error: RedisError) {
    let continuation = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard !state.isOver else { return nil }
      state.isOver = true
      if state.continuation == nil { state.early = .failure(error) }
      return state.continuation.take()
    }
    continuation?.resume(returning: .failure(error))
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
