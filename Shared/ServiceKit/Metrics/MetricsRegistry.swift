import Metrics
import Synchronization

/// Keeps the process's metrics in memory and shows them in Prometheus' text form.
///
/// Names are made fit for Prometheus; counters end in `_total`, timers in `_seconds`. A handler that is given up stays:
/// a counter must not start again because the value that counted was a short-lived one.
package final class MetricsRegistry: Sendable {
  private struct Key: Hashable {
    let kind: MetricKind
    let label: String
    let dimensions: [String]
  }

  private struct State {
    var families: [String: MetricFamily] = [:]
    var known: [Key: any MetricSeries] = [:]
  }

  /// The registry of this process, which `MetricsSystem` writes to in a running service.
  package static let shared = MetricsRegistry()

  private let state = Mutex(State())
  private let seriesLimit: Int
  private let familyLimit: Int

  /// An empty registry of at most `familyLimit` names, each with at most `seriesLimit` combinations of labels and one
  /// more for the rest.
  package init(seriesLimit: Int = 200, familyLimit: Int = 500) {
    self.seriesLimit = seriesLimit
    self.familyLimit = familyLimit
  }

  /// Everything recorded so far, in Prometheus' text form 0.0.4, sorted by name.
  package var exposition: String {
    let families = state.withLock { $0.families }
    var text = ""
    for (name, family) in families.sorted(by: { $0.key < $1.key }) { family.write(name: name, to: &text) }
    return text
  }

  func series<Series: MetricSeries>(
    _ kind: MetricKind, _ label: String, suffix: String, _ dimensions: [(String, String)], make: () -> Series
  ) -> Series {
    let key = Key(kind: kind, label: label, dimensions: dimensions.flatMap { [$0.0, $0.1] })
    return state.withLock { state in
      if let known = state.known[key] as? Series { return known }
      var name = MetricName.metric(label)
      if !name.hasSuffix(suffix) { name += suffix }
      // A name that is taken for another kind, or one too many, is recorded nowhere.
      guard state.families[name] != nil || state.families.count < familyLimit else { return make() }
      var family = state.families[name] ?? MetricFamily(kind: kind)
      guard family.kind == kind else { return make() }
      let series = family.series(dimensions, limit: seriesLimit, make: make)
      state.families[name] = family
      if state.known.count < seriesLimit * familyLimit / 10 { state.known[key] = series }
      return series
    }
  }
}
