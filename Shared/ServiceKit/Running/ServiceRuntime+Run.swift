package import FramedRPC
import Logging
import Messages
import Postgres
package import ServiceLifecycle
import UnixSignals

extension ServiceRuntime {
  /// Runs the service until it is told to stop (SIGTERM, SIGINT) or a part of it fails, which is thrown.
  ///
  /// Order: probes, stores, `services`, the server of `router`; stopped the other way round, each after the one before
  /// has ended. Calls that run may go on for SHUTDOWN_GRACE_SECONDS; what has not stopped shortly after is cancelled.
  /// The process is ready while it listens and every required check passes: a service without a router listens by a
  /// part of its own and says so by a required check.
  ///
  /// `stopping` is called as soon as the stop begins, to end what would otherwise wait for long.
  package func run(
    router: RPCRouter?, checks: [HealthCheck], services: [any Service],
    stopping: @escaping @Sendable () -> Void = {}
  ) async throws {
    let board = HealthBoard(checks: checks + schemaChecks, readiness: readiness)
    let probes = ProbeServer(
      address: NetworkAddress(host: configuration[Variables.probeHost], port: configuration[Variables.probePort]),
      pages: ProbePages(
        identity: identity, revision: revision, board: board, stores: stores, metrics: metrics, now: now),
      logger: logger)
    var all: [any Service] = [probes, StoresService(stores: stores), HealthWatch(board: board, logger: logger)]
    all += services.map { WatchedPart(service: $0, readiness: readiness) }
    let grace = configuration[Variables.shutdownGrace]
    if let router {
      all.append(rpcService(router, grace: grace))
    } else {
      readiness.noteListening()
    }
    all.append(StopSign(readiness: readiness, stopping: stopping))
    var group = ServiceGroupConfiguration(
      services: all.map {
        .init(
          service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
          failureTerminationBehavior: .gracefullyShutdownGroup)
      },
      gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
    group.maximumGracefulShutdownDuration = grace + .seconds(5)
    try await ServiceGroup(configuration: group).run()
  }

  private var revision: String { configuration[Variables.buildRevision] ?? "" }

  /// A program that is newer than its database must not serve; `migrate` has to run first.
  private var schemaChecks: [HealthCheck] {
    guard !migrations.isEmpty, let pool = stores.contents.pools.first else { return [] }
    return [.schema(pool, migrations)]
  }

  private func rpcService(_ router: RPCRouter, grace: Duration) -> RPCService {
    let address = NetworkAddress(host: configuration[Variables.rpcHost], port: configuration[Variables.rpcPort])
    let server = RPCServer(
      configuration: RPCServerConfiguration(
        host: address.host, port: address.port, service: identity.service, instance: instance,
        identity: callIdentity),
      router: answeringHealth(router), logger: logger,
      around: { context, body in
        await LogScope(
          requestId: context.metadata.requestId, traceId: LogScope.traceId(in: context.metadata.traceparent),
          personId: context.metadata.personId
        ).run(body)
      })
    return RPCService(server: server, address: address, grace: grace, readiness: readiness)
  }

  /// Clients ask an instance that they have left alone whether it can do its work, before they trust it with a call.
  private func answeringHealth(_ router: RPCRouter) -> RPCRouter {
    var router = router
    let readiness = readiness
    router.registerHealth { readiness.isReady }
    return router
  }

  /// The library's own lines about each service it starts and stops are for whoever looks closely.
  private var quiet: Logger {
    var logger = logger
    if logger.logLevel > .debug { logger.logLevel = max(.warning, logger.logLevel) }
    return logger
  }
}
