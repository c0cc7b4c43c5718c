import Metrics
import Synchronization

/// How values are spread over fixed buckets; what timers and aggregating recorders become.
final class HistogramSeries: MetricSeries, TimerHandler, RecorderHandler {
  private struct State {
    var counts: [UInt64]
    var sum = 0.0
  }

  /// Upper bounds of durations in seconds: a fast call's millisecond to a long job's minute.
  static let seconds = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
  ]
  /// Upper bounds of sizes and counts.
  static let sizes = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]

  private let bounds: [Double]
  private let state: Mutex<State>

  /// A histogram with these upper bounds, ascending; a last bucket without a bound follows.
  init(bounds: [Double]) {
    self.bounds = bounds
    state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    guard !value.isNaN else { return }
    let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock { state in
      state.counts[bucket] += 1
      state.sum += value
    }
  }

  func write(name: String, labels: MetricLabels, to text: inout String) {
    let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
    var total: UInt64 = 0
    for (place, count) in counts.enumerated() {
      total += count
      let bound = place < bounds.count ? MetricNumber.text(bounds[place]) : "+Inf"
      text += "\(name)_bucket\(labels.braced("le=\"\(bound)\"")) \(total)\n"
    }
    text += "\(name)_sum\(labels.braced()) \(MetricNumber.text(sum))\n"
    text += "\(name)_count\(labels.braced()) \(total)\n"
  }
}
