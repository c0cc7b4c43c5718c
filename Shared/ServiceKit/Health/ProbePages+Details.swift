import JSON
import Postgres
import Redis

extension ProbePages {
  /// Everything an operator may want to see of one process at a glance.
  func writeDetails(_ report: HealthReport, to writer: inout JSONWriter) {
    for (name, text) in [
      ("service", identity.service), ("version", identity.version), ("revision", revision),
      ("instance", identity.instance), ("startedAt", InstantText.utc(milliseconds: identity.startedAtMilliseconds)),
    ] {
      writer.key(name)
      writer.string(text)
    }
    writer.key("uptimeSeconds")
    writer.integer(max(0, now() - identity.startedAtMilliseconds) / 1_000)
    writer.key("checks")
    writer.array { writer in
      for result in report.results { write(result, to: &writer) }
    }
    let contents = stores.contents
    writer.key("pools")
    writer.array { writer in
      for pool in contents.pools { write(pool.statistics, to: &writer) }
    }
    if let redis = contents.redis {
      writer.key("redis")
      write(redis, to: &writer)
    }
    writer.key("process")
    write(ProcessMetrics.now(), to: &writer)
  }

  private func write(_ result: HealthReport.Result, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name")
      writer.string(result.name)
      writer.key("passed")
      writer.boolean(result.passed)
      writer.key("required")
      writer.boolean(result.isRequired)
      writer.key("milliseconds")
      writer.double((result.milliseconds * 100).rounded() / 100)
    }
  }

  private func write(_ statistics: PoolStatistics, to writer: inout JSONWriter) {
    write(
      [
        ("open", Int64(statistics.open)), ("idle", Int64(statistics.idle)), ("limit", Int64(statistics.limit)),
        ("minimum", Int64(statistics.minimum)), ("waiting", Int64(statistics.waiting)), ("waits", statistics.waits),
        ("timeouts", statistics.timeouts), ("made", statistics.made), ("lost", statistics.lost),
        ("retired", statistics.retired), ("failures", statistics.failures),
      ], to: &writer)
  }

  private func write(_ redis: RedisClient, to writer: inout JSONWriter) {
    let statistics = redis.statistics
    write(
      [
        ("connected", redis.isConnected ? 1 : 0), ("hits", statistics.hits), ("misses", statistics.misses),
        ("errors", statistics.errors), ("unavailable", statistics.unavailable), ("reconnects", statistics.reconnects),
      ], to: &writer)
  }

  private func write(_ process: ProcessMetrics, to writer: inout JSONWriter) {
    write(
      [
        ("residentBytes", process.residentBytes), ("openDescriptors", Int64(process.openDescriptors)),
        ("threads", Int64(process.threads)),
      ], to: &writer)
  }

  private func write(_ members: [(String, Int64)], to writer: inout JSONWriter) {
    writer.object { writer in
      for (name, value) in members {
        writer.key(name)
        writer.integer(value)
      }
    }
  }
}
