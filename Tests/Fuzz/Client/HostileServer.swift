import NIOCore
import NIOPosix

/// A server of loopback that plays a script to whoever connects.
final class HostileServer: Sendable {
  let stage = HostileStage()
  private let listener: any Channel

  /// Listens on a free port.
  init() async throws {
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 1024)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { [stage] channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(HostileHandler(stage))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  var port: Int { listener.localAddress?.port ?? 0 }

  /// Listens no more.
  func close() async { try? await listener.close() }
}
