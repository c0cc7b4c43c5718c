import JSON

/// What the probes answer.
struct ProbePages: Sendable {
  /// An answer without its HTTP form.
  struct Page: Sendable {
    var status = 200
    var mediaType = "application/json"
    var bytes: [UInt8]
  }

  let identity: ServiceIdentity
  let revision: String
  let board: HealthBoard
  let stores: RuntimeStores
  let metrics: MetricsRegistry
  let now: @Sendable () -> Int64

  /// The answer at `path`; nil when there is nothing.
  func page(_ path: String) async -> Page? {
    switch path {
    case "/health", "/health/": await summary()
    case "/health/live": live()
    case "/health/ready": await ready()
    case "/health/detailed": await detailed()
    case "/health/metrics": prometheus()
    default: nil
    }
  }

  /// 200 while it can serve, with or without what is not required; 503 otherwise.
  private func summary() async -> Page {
    let report = await board.report()
    return page(report) { writer in
      writer.key("service")
      writer.string(identity.service)
      writer.key("version")
      writer.string(identity.version)
    }
  }

  /// 200 as long as the process answers at all: restarting it would not bring back what it needs.
  private func live() -> Page {
    var writer = JSONWriter(capacity: 32)
    writer.object { writer in
      writer.key("status")
      writer.string("ok")
    }
    return Page(bytes: writer.bytes)
  }

  /// 200 when calls may be sent here, 503 when not, with the names of what failed.
  private func ready() async -> Page {
    let report = await board.report()
    return page(report) { writer in
      writer.key("failed")
      writer.array { writer in for name in report.failed { writer.string(name) } }
    }
  }

  private func detailed() async -> Page {
    let report = await board.report()
    return page(report) { writer in
      writeDetails(report, to: &writer)
    }
  }

  private func prometheus() -> Page {
    let text =
      metrics.exposition + StoreMetrics.exposition(of: stores.contents)
      + ProcessMetrics.now().exposition(startedAtMilliseconds: identity.startedAtMilliseconds)
      + "# TYPE roleready_ready gauge\nroleready_ready \(board.readiness.isReady ? 1 : 0)\n"
    return Page(mediaType: "text/plain; version=0.0.4; charset=utf-8", bytes: Array(text.utf8))
  }

  private func page(_ report: HealthReport, _ body: (inout JSONWriter) -> Void) -> Page {
    let isReady = board.readiness.isReady
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("status")
      writer.string(isReady ? (report.isDegraded ? "degraded" : "ok") : "unavailable")
      writer.key("phase")
      writer.string(board.readiness.phase)
      body(&writer)
    }
    return Page(status: isReady ? 200 : 503, bytes: writer.bytes)
  }
}
