package import FramedRPC
package import Logging
package import NIOCore
import NIOPosix
package import Postgres
package import Redis

/// What a service is built from: its configuration, its logger, its stores, the clients of its neighbours.
///
/// Pools, the Redis client and the clients of neighbours that it hands out are run and closed by ``run``; the service
/// only uses them.
package struct ServiceRuntime: Sendable {
  /// Checked and typed.
  package let configuration: ServiceConfiguration
  /// Logs under the service's name.
  package let logger: Logger
  /// What GetInfo answers.
  package let identity: ServiceIdentity
  /// Distinguishes this process from others of the same service.
  package let instance: String
  /// The time of day, in milliseconds since 1970.
  package let now: @Sendable () -> Int64

  let readiness = Readiness()
  let stores = RuntimeStores()
  let migrations: [Migration]
  let metrics: MetricsRegistry
  let callIdentity: RPCIdentity?

  /// A runtime of the service of this name; `configuration` is that of a schema with `VariableGroup.running`.
  package init(
    service: String, configuration: ServiceConfiguration, migrations: [Migration] = [], instance: String,
    callIdentity: RPCIdentity? = nil, logger: Logger, metrics: MetricsRegistry = .shared,
    now: @escaping @Sendable () -> Int64 = WallClock.nowMilliseconds
  ) {
    self.configuration = configuration
    self.logger = logger
    self.instance = instance
    self.now = now
    self.migrations = migrations
    self.metrics = metrics
    self.callIdentity = callIdentity
    let readiness = readiness
    identity = ServiceIdentity(
      service: service, version: Release.version, instance: instance, startedAtMilliseconds: now(),
      isReady: { readiness.isReady })
  }

  /// The threads on which all connections live.
  package var eventLoopGroup: any EventLoopGroup { MultiThreadedEventLoopGroup.singleton }

  /// A pool of connections to the service's own database, as the variables of `VariableGroup.database` say.
  package func postgres() throws -> PostgresPool {
    let pool = PostgresPool(configuration: databaseConfiguration(), logger: logger)
    stores.add(pool)
    return pool
  }

  /// The client of Redis; nil when REDIS_URL is not set.
  package func redis() -> RedisClient? {
    guard let url = configuration[Variables.redisURL], var parsed = RedisConfiguration(url: url) else { return nil }
    parsed.authorityFile = configuration[Variables.redisAuthorityFile]
    return stores.redis { RedisClient(configuration: parsed, logger: logger, eventLoopGroup: eventLoopGroup) }
  }

  /// A client of the service `name` at `address`, which connects when it is first used.
  package func client(_ name: String, _ address: NetworkAddress) -> RPCClient {
    let client = RPCClient(
      target: RPCTarget(host: address.host, port: address.port), service: identity.service, instance: instance,
      identity: callIdentity, serverName: name, logger: logger)
    stores.add(client)
    return client
  }

  private func databaseConfiguration() -> PostgresConfiguration {
    PostgresConfiguration(
      url: configuration[Variables.databaseURL],
      connectionLimit: configuration[Variables.databaseConnectionLimit],
      connectionMinimum: configuration[Variables.databaseConnectionMinimum],
      poolTimeout: configuration[Variables.databasePoolTimeout],
      statementTimeout: configuration[Variables.databaseStatementTimeout],
      connectTimeout: configuration[Variables.databaseConnectTimeout],
      idleTimeout: configuration[Variables.databaseIdleTimeout],
      maximumAge: configuration[Variables.databaseMaximumAge],
      isBehindPgBouncer: configuration[Variables.databaseBehindPgBouncer],
      applicationName: "roleready-\(identity.service)")
  }
}
