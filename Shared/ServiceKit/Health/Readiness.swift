import Synchronization

/// Whether this process can serve, as far as it is known without asking anybody.
package final class Readiness: Sendable {
  private struct State {
    var isListening = false
    var isStopping = false
    var checksPass = false
  }

  private let state = Mutex(State())

  /// Not listening, nothing checked.
  package init() {}

  /// True once calls are taken and every required check has passed; false for ever once the stop has begun.
  package var isReady: Bool { state.withLock { $0.isListening && $0.checksPass && !$0.isStopping } }

  /// True once the stop has begun.
  var isStopping: Bool { state.withLock { $0.isStopping } }

  /// "starting", "running" or "stopping".
  var phase: String {
    state.withLock { $0.isStopping ? "stopping" : $0.isListening ? "running" : "starting" }
  }

  /// Calls are taken from now on.
  func noteListening() { state.withLock { $0.isListening = true } }

  /// The stop has begun.
  func noteStopping() { state.withLock { $0.isStopping = true } }

  /// Whether every required check passed when they were made last.
  func note(checksPass: Bool) { state.withLock { $0.checksPass = checksPass } }
}
