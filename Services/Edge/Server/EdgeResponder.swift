import Cryptography
import EdgeDomain
import HTTPTypes
import Hummingbird
import Logging
import Redis
import ServiceKit

/// Answers every request: pages, and the operations of the API behind all checks that are the same for each.
struct EdgeResponder: HTTPResponder {
  typealias Context = ConnectionContext

  let table: RouteTable
  let pages: PageFiles
  let accounts: AccountDesk
  let limits: RequestLimits
  let tiers: TierCache
  let cookie: SessionCookie
  let crossSite: CrossSiteRule
  let security: SecurityHeaders
  let trustedProxies: Int
  let logger: Logger
  let now: @Sendable () -> Int64

  /// What is known of a request before its body is read.
  private struct Head {
    let requestId: String
    let traceparent: String
    let address: String
    var route: Route?
    var decision: RateDecision?
  }

  func respond(to request: Request, context: ConnectionContext) async throws -> Response {
    let began = ContinuousClock.now
    var head = head(of: request, from: context.peer)
    let isPage = !request.uri.path.hasPrefix("/api/")
    let scope = LogScope(requestId: head.requestId, traceId: LogScope.traceId(in: head.traceparent))
    var response = await scope.run {
      isPage ? pages.answer(request) : await answer(request, &head)
    }
    if request.method == .head { response = response.createHeadResponse() }
    security.add(to: &response.headers, isPage: isPage)
    if let name = HTTPField.Name("X-Request-Id") { response.headers[name] = head.requestId }
    if let decision = head.decision { RequestLimits.tell(decision, in: &response.headers) }
    let route = isPage ? "page" : head.route?.template.description ?? "none"
    let duration = ContinuousClock.now - began
    RequestMetrics.record(request.method, route, response.status, duration)
    if !isPage { await scope.run { log(request.method, route, response.status, duration) } }
    return response
  }

  /// A line for each request of the API; those that only look something up are for whoever looks closely.
  private func log(
    _ method: HTTPRequest.Method, _ route: String, _ status: HTTPResponse.Status, _ duration: Duration
  ) {
    let isLookup = method == .get || method == .head
    logger.log(
      level: isLookup ? .debug : .info, "A request was answered.",
      metadata: [
        "method": "\(method.rawValue)", "route": "\(route)", "status": "\(status.code)",
        "milliseconds": "\(Int64(duration / .milliseconds(1)))",
      ])
  }

  private func head(of request: Request, from peer: String) -> Head {
    let given = request.header("X-Request-Id") ?? ""
    var generator = SecureRandomNumberGenerator()
    return Head(
      requestId: RequestID.isSane(given) ? given : UUIDv7.text(atMilliseconds: now()),
      traceparent: TraceParent.valid(request.header("traceparent")) ?? TraceParent.make(using: &generator),
      address: ClientAddress.of(
        peer: peer, forwardedFor: request.header("X-Forwarded-For"), trustedHops: trustedProxies))
  }

  private func answer(_ request: Request, _ head: inout Head) async -> Response {
    do {
      return try await answerOrThrow(request, &head)
    } catch {
      let problem = APIProblem(thrown: error)
      if ErrorCatalogue.entry(problem.code).map({ $0.httpStatus >= 500 }) ?? true {
        logger.error(
          "a request failed", error: error,
          metadata: ["code": "\(problem.code)", "route": "\(head.route?.template.description ?? "none")"])
      }
      return Answer.problem(problem, requestId: head.requestId)
    }
  }

  private func answerOrThrow(_ request: Request, _ head: inout Head) async throws -> Response {
    let (route, values) = try route(of: request)
    head.route = route
    let (token, isCookie) = token(of: request)
    let isSafe = request.method == .get || request.method == .head
    try allow(
      CrossSiteRule.Evidence(
        isSafe: isSafe, fetchSite: request.header("Sec-Fetch-Site"), origin: request.header("Origin"),
        host: request.head.authority ?? request.header("Host"), hasCookieSession: isCookie,
        hasOwnHeader: request.header("X-RoleReady") == "1"))
    head.decision = try await limits.count(address: head.address, route.weight)
    var call = Call(
      request: request, requestId: head.requestId, traceparent: head.traceparent, address: head.address, values: values)
    if let token, let session = try await accounts.session(token) {
      call.session = session
      call.token = token
      head.decision = try await limits.count(person: session.person.id, route.weight)
    }
    if route.access == .signedIn, call.session == nil { throw APIProblem("not_signed_in") }
    if let session = call.session, route.weight == .submission {
      call.tier = await tiers.tier(of: session.person.id, call.options(seconds: 2))
    }
    let ready = call
    let scope = LogScope(
      requestId: head.requestId, traceId: LogScope.traceId(in: head.traceparent),
      personId: call.session?.person.id ?? "")
    return try await scope.run {
      try await withTimeLimit(route.timeLimit) { try await route.answer(ready) }
    }
  }

  private func route(of request: Request) throws(APIProblem) -> (Route, [String: String]) {
    switch table.match(request.method, request.uri.path) {
    case .route(let route, let values): return (route, values)
    case .otherMethods(let methods):
      throw APIProblem("method_not_allowed", allow: methods.map(\.rawValue).joined(separator: ", "))
    case .nothing: throw APIProblem("not_found")
    }
  }

  /// The token of a request, and whether a browser's cookie brought it. A bearer token counts before a cookie.
  private func token(of request: Request) -> (String?, isCookie: Bool) {
    if let header = request.headers[.authorization] { return (SessionToken.bearer(header), false) }
    guard let token = cookie.token(in: request.headers[values: .cookie]) else { return (nil, false) }
    return (token, true)
  }

  private func allow(_ evidence: CrossSiteRule.Evidence) throws(APIProblem) {
    switch crossSite.verdict(evidence) {
    case .allowed: break
    case .crossSite: throw APIProblem("cross_site_request")
    case .ownHeaderMissing:
      throw APIProblem("cross_site_request", detail: "With a cookie, send the header X-RoleReady: 1 too.")
    }
  }
}
