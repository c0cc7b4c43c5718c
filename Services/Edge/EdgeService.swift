import Contract
import Cryptography
import EdgeDomain
import FramedRPC
import Logging
import Postgres
import Redis
import ServiceKit
import ServiceLifecycle

/// The gateway: what it is built from.
enum EdgeService: ServiceProgram {
  static let name = "edge"
  static let schema = EdgeVariables.schema
  static let migrations = [
    Migration(
      component: "edge", number: 1, name: "edge", sql: String(decoding: PackageResources._001_edge_sql, as: UTF8.self))
  ]

  static func serve(_ runtime: ServiceRuntime) async throws {
    let configuration = runtime.configuration
    let pool = try runtime.postgres()
    let redis = runtime.redis()
    let limiter = RateLimiter(
      redis: redis, name: runtime.instance, instances: configuration[EdgeVariables.limitInstances], now: runtime.now)
    let parts = Parts(
      pool: pool, limiter: limiter,
      parser: ParserClient(runtime.client("parser", configuration[Variables.parserAddress])),
      ats: AtsClient(runtime.client("ats", configuration[Variables.atsAddress])),
      tailor: TailorClient(runtime.client("tailor", configuration[Variables.tailorAddress])),
      billing: BillingClient(runtime.client("billing", configuration[Variables.billingAddress])),
      logger: runtime.logger, now: runtime.now)
    let (server, abandoned) = try build(parts, configuration)
    var checks = [
      HealthCheck.postgres(pool),
      HealthCheck(name: "http", isRequired: true) { server.boundPort != nil },
    ]
    if let redis { checks.append(.redis(redis)) }
    try await runtime.run(router: nil, checks: checks, services: [abandoned, LimitsInStep(limiter: limiter), server])
  }

  /// What comes from outside.
  struct Parts: Sendable {
    let pool: PostgresPool
    let limiter: RateLimiter
    let parser: ParserClient
    let ats: AtsClient
    let tailor: TailorClient
    let billing: BillingClient
    let logger: Logger
    let now: @Sendable () -> Int64
  }

  /// The server, and what takes up what a crash left behind.
  static func build(
    _ parts: Parts, _ configuration: ServiceConfiguration
  ) throws -> (server: HTTPServer, abandoned: AbandonedOperations) {
    let publicURL = configuration[EdgeVariables.publicURL]
    let isSecure = publicURL?.lowercased().hasPrefix("https://") ?? false
    let sessions = SessionStore(pool: parts.pool)
    let services = JobServices(parser: parts.parser, ats: parts.ats, tailor: parts.tailor)
    let desk = OperationDesk(
      store: OperationStore(pool: parts.pool), services: services, logger: parts.logger, now: parts.now)
    let tiers = TierCache(billing: parts.billing, now: parts.now)
    let accounts = AccountDesk(
      people: PersonStore(pool: parts.pool), sessions: sessions, passwords: PasswordHash(),
      sessionDays: configuration[EdgeVariables.sessionDays], now: parts.now)
    let cookie = SessionCookie(isSecure: isSecure)
    let gateway = Gateway(
      accounts: accounts, desk: desk, uploads: UploadDesk(desk: desk, parser: parts.parser), services: services,
      billing: parts.billing, tiers: tiers, cookie: cookie)
    let limits = RequestLimits(
      limiter: parts.limiter, perAddress: configuration[EdgeVariables.addressLimit],
      perPerson: configuration[EdgeVariables.personLimit],
      submissions: configuration[EdgeVariables.submissionLimit], signIns: configuration[EdgeVariables.signInLimit])
    let pages = try PageFiles(directory: configuration[EdgeVariables.webDirectory]) { bytes in
      Hexadecimal.encode(SHA256.hash(bytes).prefix(16))
    }
    let responder = EdgeResponder(
      table: gateway.table, pages: pages, accounts: accounts, limits: limits, tiers: tiers, cookie: cookie,
      crossSite: CrossSiteRule(publicOrigin: publicURL.map(origin)), security: SecurityHeaders(isBehindTLS: isSecure),
      trustedProxies: configuration[EdgeVariables.trustedProxyCount], logger: parts.logger, now: parts.now)
    let server = HTTPServer(
      HTTPServer.Configuration(
        host: configuration[EdgeVariables.httpHost], port: configuration[EdgeVariables.httpPort],
        connectionLimit: configuration[EdgeVariables.connectionLimit]),
      responder: responder, logger: parts.logger)
    return (server, AbandonedOperations(desk: desk, sessions: sessions, tiers: tiers, logger: parts.logger))
  }

  /// Scheme, host and port of a URL: what a browser sends as Origin.
  private static func origin(_ url: String) -> String {
    let parts = url.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count >= 3 ? "\(parts[0])//\(parts[2])" : url
  }
}
