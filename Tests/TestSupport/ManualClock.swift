import Synchronization

/// A clock that stands until a test moves it.
package final class ManualClock: Clock, Sendable {
  /// An instant of it: how long it has run.
  package struct Instant: InstantProtocol, Hashable {
    package var elapsed: Duration

    package func advanced(by duration: Duration) -> Instant { Instant(elapsed: elapsed + duration) }
    package func duration(to other: Instant) -> Duration { other.elapsed - elapsed }
    package static func < (one: Instant, other: Instant) -> Bool { one.elapsed < other.elapsed }
  }

  private struct Sleeper {
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct Watcher {
    let deadline: Instant
    let count: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var now = Instant(elapsed: .zero)
    var nextNumber = 0
    var sleepers: [Int: Sleeper] = [:]
    var watchers: [Watcher] = []

    mutating func takeReadyWatchers() -> [CheckedContinuation<Void, Never>] {
      let counts = Dictionary(sleepers.values.map { ($0.deadline, 1) }, uniquingKeysWith: +)
      let ready = watchers.filter { $0.count <= counts[$0.deadline, default: 0] }
      watchers.removeAll { $0.count <= counts[$0.deadline, default: 0] }
      return ready.map(\.continuation)
    }
  }

  private let state = Mutex(State())

  package init() {}

  package var now: Instant { state.withLock { $0.now } }
  package var minimumResolution: Duration { .nanoseconds(1) }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let number = state.withLock { state in
      state.nextNumber += 1
      return state.nextNumber
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let woken = state.withLock { state -> [CheckedContinuation<Void, Never>]? in
          guard !Task.isCancelled, deadline > state.now else { return nil }
          state.sleepers[number] = Sleeper(deadline: deadline, continuation: continuation)
          return state.takeReadyWatchers()
        }
        guard let woken else {
          return continuation.resume(with: Task.isCancelled ? .failure(CancellationError()) : .success(()))
        }
        for watcher in woken { watcher.resume() }
      }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: number) }?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Returns once so many tasks sleep that this clock wakes when it has moved on by `remaining`.
  package func waitForSleepers(_ count: Int, due remaining: Duration) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        let deadline = state.now.advanced(by: remaining)
        if state.sleepers.values.count(where: { $0.deadline == deadline }) >= count { return true }
        state.watchers.append(Watcher(deadline: deadline, count: count, continuation: continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  /// Moves the clock on and wakes whom it wakes.
  package func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let due = state.sleepers.filter { $0.value.deadline <= state.now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume() }
  }
}
