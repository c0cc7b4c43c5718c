import Metrics
import Synchronization

/// The durations of one method's calls, by code; a timer is made when its code first occurs.
final class CallDurations: Sendable {
  private let label: String
  private let method: String
  private let timers = Mutex<[StatusCode: Timer]>([:])

  init(label: String, method: String) {
    self.label = label
    self.method = method
  }

  func record(_ code: StatusCode, _ duration: Duration) {
    let timer = timers.withLock { timers in
      if let timer = timers[code] { return timer }
      let timer = Timer(label: label, dimensions: [("method", method), ("code", code.name)])
      timers[code] = timer
      return timer
    }
    let (seconds, attoseconds) = duration.components
    timer.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}
