import Metrics
import Synchronization

/// A value as it stands now.
final class GaugeSeries: MetricSeries, MeterHandler, RecorderHandler {
  private let value = Mutex(0.0)

  func set(_ value: Int64) { set(Double(value)) }

  func set(_ new: Double) { value.withLock { $0 = new } }

  func increment(by amount: Double) { value.withLock { $0 += amount } }

  func decrement(by amount: Double) { value.withLock { $0 -= amount } }

  func record(_ value: Int64) { set(Double(value)) }

  func record(_ value: Double) { set(value) }

  func write(name: String, labels: MetricLabels, to text: inout String) {
    text += "\(name)\(labels.braced()) \(MetricNumber.text(value.withLock { $0 }))\n"
  }
}
