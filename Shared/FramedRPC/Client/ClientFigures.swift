import Metrics

/// What a client tells the metrics, under the names its targets have in the configuration.
struct ClientFigures: Sendable {
  private let attempts: Counter
  private let ejections: Counter
  private let inFlight: Meter

  init(_ targets: [RPCTarget]) {
    let name = targets.map { "\($0.host):\($0.port)" }.joined(separator: ",")
    attempts = Counter(label: "rpc_client_attempts_total", dimensions: [("target", name)])
    ejections = Counter(label: "rpc_client_ejections_total", dimensions: [("target", name)])
    inFlight = Meter(label: "rpc_client_calls_in_flight", dimensions: [("target", name)])
  }

  /// A call was given to a peer, for the first time or again.
  func began() {
    attempts.increment()
    inFlight.increment()
  }

  /// It is over there.
  func ended() { inFlight.decrement() }

  /// A peer was sent to rest for its answers.
  func ejected() { ejections.increment() }
}
