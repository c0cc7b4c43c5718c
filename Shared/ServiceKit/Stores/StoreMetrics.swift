import Postgres
import Redis

/// How pools and Redis stand, in Prometheus' text form (rows 20 and 21 of the mission).
enum StoreMetrics {
  static func exposition(of contents: RuntimeStores.Contents) -> String {
    var text = ""
    func add(_ name: String, _ kind: MetricKind, _ samples: [(labels: String, value: Int64)]) {
      text += "# TYPE \(name) \(kind.rawValue)\n"
      for sample in samples { text += "\(name)\(sample.labels) \(sample.value)\n" }
    }
    if !contents.pools.isEmpty {
      let pools = contents.pools.map(\.statistics)
      func sum(_ figure: (PoolStatistics) -> Int64) -> Int64 { pools.reduce(0) { $0 + figure($1) } }
      let (open, idle) = (sum { Int64($0.open) }, sum { Int64($0.idle) })
      add("db_client_connections", .gauge, [("{state=\"idle\"}", idle), ("{state=\"used\"}", open - idle)])
      add("db_client_connections_max", .gauge, [("", sum { Int64($0.limit) })])
      add("db_client_connections_pending_requests", .gauge, [("", sum { Int64($0.waiting) })])
      add("db_client_connections_waits_total", .counter, [("", sum(\.waits))])
      add("db_client_connections_timeouts_total", .counter, [("", sum(\.timeouts))])
      add("db_client_connections_made_total", .counter, [("", sum(\.made))])
      add("db_client_connections_lost_total", .counter, [("", sum(\.lost))])
      add("db_client_connections_retired_total", .counter, [("", sum(\.retired))])
      add("db_client_connections_failures_total", .counter, [("", sum(\.failures))])
    }
    if let redis = contents.redis {
      let statistics = redis.statistics
      add("redis_connected", .gauge, [("", redis.isConnected ? 1 : 0)])
      add("redis_hits_total", .counter, [("", statistics.hits)])
      add("redis_misses_total", .counter, [("", statistics.misses)])
      add("redis_errors_total", .counter, [("", statistics.errors)])
      add("redis_unavailable_total", .counter, [("", statistics.unavailable)])
      add("redis_reconnects_total", .counter, [("", statistics.reconnects)])
    }
    return text
  }
}
