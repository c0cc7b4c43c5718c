import Metrics
import Synchronization

/// Counts what happened. It only grows, apart from a reset.
final class CounterSeries: MetricSeries, CounterHandler, FloatingPointCounterHandler {
  private let value = Mutex(0.0)
  private let whole = Atomic<Int64>(0)

  func increment(by amount: Int64) {
    guard amount > 0 else { return }
    whole.wrappingAdd(amount, ordering: .relaxed)
  }

  func increment(by amount: Double) {
    guard amount > 0, amount.isFinite else { return }
    value.withLock { $0 += amount }
  }

  func reset() {
    whole.store(0, ordering: .relaxed)
    value.withLock { $0 = 0 }
  }

  func write(name: String, labels: MetricLabels, to text: inout String) {
    let sum = Double(whole.load(ordering: .relaxed)) + value.withLock { $0 }
    text += "\(name)\(labels.braced()) \(MetricNumber.text(sum))\n"
  }
}
