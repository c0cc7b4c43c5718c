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
  let isBudgetTouched = Atomic<Bool>(false)
  private let durations = Mutex<[String: CallDurations]>([:])
  let figures: ClientFigures
  private static let connectTimeout = TimeAmount.seconds(3)
  static let attempts: UInt32 = 3
  static let backoff = Backoff()

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
      .channelOption(.recvAllocator, value: ReadBuffers.allocator)
      .channelOption(.maxMessagesPerRead, value: ReadBuffers.readsPerTurn)
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
