import Metrics

/// What a server tells the metrics besides the durations of calls: whom it refused.
struct ServerFigures: Sendable {
  private let refusedConnections: Counter
  private let factory: any MetricsFactory

  init(_ factory: any MetricsFactory) {
    self.factory = factory
    refusedConnections = Counter(label: "rpc_server_refused_connections_total", factory: factory)
  }

  /// A connection was refused, as when its certificate is not believed.
  func refusedConnection() { refusedConnections.increment() }

  /// A call was refused because of who calls.
  func refusedCall(_ method: String) {
    Counter(label: "rpc_server_refused_calls_total", dimensions: [("method", method)], factory: factory).increment()
  }
}
