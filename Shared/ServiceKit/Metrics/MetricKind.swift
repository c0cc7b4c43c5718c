/// What a metric is to Prometheus.
enum MetricKind: String, Sendable, Hashable {
  case counter, gauge, histogram
}
