import Synchronization

/// Where the calls of one method begin: on the event loop that read them, which saves two changes of thread, or on the
/// pool of threads.
///
/// A call leaves the loop when it first waits. A method whose calls keep the loop too long before that begins them on
/// the pool, and is tried again after a while that doubles each time, so that it holds up the loop next to never.
final class LoopStarts: Sendable {
  /// The longest that a call may keep the loop.
  static let longest = Duration.microseconds(50)
  /// So many calls in a row that kept it longer are no accident of the system's scheduling.
  static let strikes = 3
  /// Calls that begin on the pool before the loop is tried again: at first, and at most.
  static let firstPause = 64
  static let longestPause = 1 << 20

  private struct State {
    var strikes = 0
    var pause = firstPause
    var callsOnPool = 0
  }

  private let state = Mutex(State())

  /// Whether the next call begins on the loop.
  func next() -> Bool {
    state.withLock { state in
      guard state.callsOnPool > 0 else { return true }
      state.callsOnPool -= 1
      return false
    }
  }

  /// A call that began on the loop kept it so long.
  func kept(_ duration: Duration) {
    state.withLock { state in
      guard duration > Self.longest else {
        state = State()
        return
      }
      state.strikes += 1
      guard state.strikes >= Self.strikes else { return }
      state.callsOnPool = state.pause
      state.pause = min(2 * state.pause, Self.longestPause)
    }
  }
}
