package import Logging
package import Metrics
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Answers the calls of a router on a TCP port.
package final class RPCServer: Sendable {
  /// Runs around each handler, to give it a scope for its log; it must run the body once.
  package typealias Around = @Sendable (_ context: CallContext, _ body: @Sendable () async -> Void) async -> Void

  private struct State {
    var listener: (any Channel)?
    var connections: [ObjectIdentifier: ServerConnection] = [:]
    var isDraining = false
  }

  private let configuration: RPCServerConfiguration
  private let serving: ServedCalls
  private let state = Mutex(State())

  /// A server that does not listen yet; it counts whom it refuses in `metrics`.
  package init(
    configuration: RPCServerConfiguration, router: RPCRouter, logger: Logger,
    metrics: any MetricsFactory = MetricsSystem.factory,
    around: @escaping Around = { _, body in await body() }
  ) {
    self.configuration = configuration
    serving = ServedCalls(
      router: router, service: configuration.service, instance: configuration.instance, logger: logger,
      figures: ServerFigures(metrics), isSecured: configuration.identity != nil, around: around)
  }

  /// The port it listens on; 0 before `start` and after `drain`.
  package var boundPort: Int { state.withLock { $0.listener?.localAddress?.port } ?? 0 }

  /// How many connections are open.
  package var connectionCount: Int { state.withLock { $0.connections.count } }

  /// What the system holds of answers that a caller does not read; by itself it would let that grow to megabytes.
  private static let socketBytes = ChannelOptions.Types.SocketOption.Value(128 << 10)

  /// Listens; throws when the address is taken or none of this machine.
  package func start() async throws {
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.socketOption(.so_sndbuf), value: Self.socketBytes)
      .childChannelOption(.recvAllocator, value: ReadBuffers.allocator)
      .childChannelOption(.maxMessagesPerRead, value: ReadBuffers.readsPerTurn)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try self.accept(channel) }
      }
    let listener = try await bootstrap.bind(host: configuration.host, port: configuration.port).get()
    state.withLock { $0.listener = listener }
  }

  /// Takes no new connection and no new call, lets the calls that run end, cancels after `grace` those that have not,
  /// and closes.
  package func drain(within grace: Duration) async {
    let (listener, connections) = state.withLock { state in
      state.isDraining = true
      return (state.listener.take(), Array(state.connections.values))
    }
    try? await listener?.close()
    for connection in connections { connection.link.send(.drain) }
    await wait(until: .now + grace)
    for connection in open { connection.cancelCalls() }
    await wait(until: .now + min(grace, .seconds(1)))
    for connection in open { connection.link.send(.stop) }
    await wait(until: .now + .seconds(2))
  }

  private var open: [ServerConnection] { state.withLock { Array($0.connections.values) } }

  private func wait(until deadline: ContinuousClock.Instant) async {
    while !open.isEmpty, ContinuousClock.now < deadline {
      do { try await Task.sleep(for: .milliseconds(5)) } catch { return }
    }
  }

  private func accept(_ channel: any Channel) throws {
    let id = ObjectIdentifier(channel)
    let connection = ServerConnection(channel: channel, limits: configuration.limits, serving: serving) { [weak self] in
      _ = self?.state.withLock { $0.connections.removeValue(forKey: id) }
    }
    let isWelcome = state.withLock { state in
      guard !state.isDraining, state.connections.count < configuration.maxConnections else { return false }
      state.connections[id] = connection
      return true
    }
    guard isWelcome else {
      serving.logger.warning("A connection was refused: too many are open, or the service is stopping.")
      return channel.close(promise: nil)
    }
    if let identity = configuration.identity {
      try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: identity.server))
    }
    try channel.pipeline.syncOperations.addHandler(FrameChannelHandler(role: connection))
  }
}
