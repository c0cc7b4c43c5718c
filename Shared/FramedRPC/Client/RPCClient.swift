package import Logging
import Metrics
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Calls one service, over one connection to each of its addresses; connections are made when first needed and again
/// when they were lost.
///
/// Each call goes to the less loaded of two addresses drawn by lot; one that fails while others do better is left alone
/// for a while. A call that certainly had no effect is sent again, at most twice and within a budget; no other layer
/// does that.
package final class RPCClient: Sendable {
  /// Where the service listens.
  package let targets: [RPCTarget]
  let limits: RPCLimits
  let resolver: AddressResolver
  let logger: Logger
  let peers: Mutex<ClientPeers>
  private let service: String
  private let instance: String
  private let identity: RPCIdentity?
  private let serverName: String
  /// Whether a success has to be told to the budget.
  private let isBudgetTouched = Atomic<Bool>(false)
  private let durations = Mutex<[String: CallDurations]>([:])
  private let figures: ClientFigures
  private static let connectTimeout = TimeAmount.seconds(3)
  private static let attempts: UInt32 = 3
  private static let backoff = Backoff()

  /// A client of the service at `target`: a name, all of whose addresses are used, or an address.
  ///
  /// `service` and `instance` say who calls, for the other side's log. With an `identity`, calls are secured by mutual
  /// TLS, and the other side has to show a certificate with the DNS name `serverName`.
  package convenience init(
    target: RPCTarget, service: String, instance: String = "", identity: RPCIdentity? = nil, serverName: String = "",
    limits: RPCLimits = RPCLimits(), logger: Logger
  ) {
    self.init(
      targets: [target], service: service, instance: instance, identity: identity, serverName: serverName,
      limits: limits, logger: logger)
  }

  /// A client of the service that listens at all of these, each a name or an address.
  package init(
    targets: [RPCTarget], service: String, instance: String = "", identity: RPCIdentity? = nil,
    serverName: String = "", limits: RPCLimits = RPCLimits(),
    resolver: AddressResolver = .system, logger: Logger
  ) {
    self.targets = targets
    self.limits = limits
    self.service = service
    self.instance = instance
    self.identity = identity
    self.serverName = serverName
    self.resolver = resolver
    self.logger = logger
    figures = ClientFigures(targets)
    peers = Mutex(ClientPeers(targets: targets, seed: .random(in: 0...UInt64.max), now: .now))
  }

  /// Closes the connections; calls that are open fail, and no further call goes out.
  package func close() async {
    let (connections, (waiters, error)) = peers.withLock { peers in
      peers.isClosed = true
      return (peers.balancer.entries.compactMap(\.link), peers.takeWaiters())
    }
    for waiter in waiters { waiter.resume(returning: error) }
    for connection in connections { connection.link.send(.stop) }
  }

  /// Runs `body` on a connection; again, when what it did certainly had no effect. Whoever gets the pick says when the
  /// call is over: `succeeded` or `failed`.
  func attempt<Output: Sendable>(
    _ call: OutgoingCall, _ body: (ClientConnection, UInt32) async throws(RPCError) -> Output
  ) async throws(RPCError) -> (Output, Pick) {
    var attempt: UInt32 = 0
    var refuser: Peer?
    while true {
      var pick: Pick?
      do throws(RPCError) {
        let chosen = try await self.pick(until: call.deadline, avoiding: refuser)
        pick = chosen
        figures.began()
        return (try await body(chosen.link, attempt), chosen)
      } catch {
        attempt += 1
        let isFree = pick.map { failed($0, error) } ?? false
        guard error.mayRepeat, attempt < Self.attempts, !Task.isCancelled else { throw error }
        refuser = pick?.peer
        if isFree { continue }
        guard let pause = pause(after: attempt, error, isPaid: pick != nil), ContinuousClock.now + pause < call.deadline
        else { throw error }
        do { try await Task.sleep(for: pause) } catch { throw .cancelled }
      }
    }
  }

  /// A call is over, and well.
  func succeeded(_ pick: Pick) {
    pick.peer.inFlight.subtract(1, ordering: .relaxed)
    pick.peer.successes.add(1, ordering: .relaxed)
    figures.ended()
    guard pick.isTrial || isBudgetTouched.load(ordering: .relaxed) else { return }
    peers.withLock { peers in
      peers.budget.refund()
      if peers.budget.isFull { isBudgetTouched.store(false, ordering: .relaxed) }
      _ = peers.balancer.ended(pick, .good, now: .now)
    }
  }

  /// A call is over, or refused. True when it may go elsewhere at once and for nothing, if it may at all: its connection
  /// had worked and went away, which refuses many calls together, but none of them twice.
  @discardableResult func failed(_ pick: Pick, _ error: RPCError) -> Bool {
    let isGone = error.code == .unavailable && !pick.link.isUsable
    let outcome = isGone ? .neutral : CallOutcome(error)
    if outcome == .good {
      succeeded(pick)
      return false
    }
    pick.peer.inFlight.subtract(1, ordering: .relaxed)
    figures.ended()
    let isEjected = peers.withLock { peers in
      if isGone {
        peers.balancer.lost(pick.peer, pick.link, now: .now)
        peers.resolveSoon()
      }
      return peers.balancer.ended(pick, outcome, now: .now)
    }
    if isEjected {
      figures.ejected()
      logger.warning(
        "An instance of a service rests, as its answers are worse than those of others.",
        metadata: [
          "target": "\(pick.peer.target.host)", "address": "\(pick.peer.address)", "error": "\(error.code.name)",
        ])
    }
    return isGone && pick.peer.answered > pick.answeredBefore
  }

  /// How long to wait before a call is sent again; nil when it may not be.
  private func pause(after failures: UInt32, _ error: RPCError, isPaid: Bool) -> Duration? {
    peers.withLock { peers in
      if isPaid {
        guard peers.budget.spend() else { return nil }
        isBudgetTouched.store(true, ordering: .relaxed)
      }
      return Self.backoff.pause(after: Int(failures), retryAfter: error.retryAfter, using: &peers.random)
    }
  }

  /// Counts a call that took from `began` until now.
  func record(_ method: String, _ code: StatusCode, since began: ContinuousClock.Instant) {
    let durations = durations.withLock { known in
      if let durations = known[method] { return durations }
      let durations = CallDurations(label: "rpc_client_call_duration_seconds", method: method)
      known[method] = durations
      return durations
    }
    durations.record(code, began.duration(to: .now))
  }

  /// A connection to this peer, over which both sides have said HELLO.
  func connected(_ peer: Peer) async throws -> ClientConnection {
    let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(Self.connectTimeout)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.allowRemoteHalfClosure, value: false)
    let (limits, service, instance, identity, serverName) = (limits, service, instance, identity, serverName)
    let connection = try await bootstrap.connect(to: peer.address) { channel in
      channel.eventLoop.makeCompletedFuture {
        let connection = ClientConnection(channel: channel, limits: limits, service: service, instance: instance)
        if let identity {
          try channel.pipeline.syncOperations.addHandler(
            NIOSSLClientHandler(context: identity.client, serverHostname: serverName))
        }
        try channel.pipeline.syncOperations.addHandler(FrameChannelHandler(role: connection))
        return connection
      }
    }
    try await connection.greeted()
    return connection
  }
}
