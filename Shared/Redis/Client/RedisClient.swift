package import Logging
package import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// One pipelined connection to Redis, made again for ever when it is lost; while there is none, callers are told at
/// once and go on without.
package final class RedisClient: Sendable {
  private struct State {
    var link: RedisLink?
    var statistics = RedisStatistics()
    var wasConnected = false
  }

  private let state = Mutex(State())
  private let configuration: RedisConfiguration
  private let group: any EventLoopGroup
  private let logger: Logger
  /// Seconds between tries (row 21 of the mission).
  private static let pauses = [1, 2, 4, 8, 10]

  package init(configuration: RedisConfiguration, logger: Logger, eventLoopGroup: any EventLoopGroup) {
    self.configuration = configuration
    self.logger = logger
    group = eventLoopGroup
  }

  /// Whether commands go out now.
  package var isConnected: Bool { state.withLock { $0.link?.isOpen ?? false } }

  package var statistics: RedisStatistics { state.withLock { $0.statistics } }

  /// Sends a command and waits for its answer, for as long as the configuration or `limit` says.
  package func send(_ command: [RedisArgument], within limit: Duration? = nil) async throws(RedisError) -> RedisValue {
    guard let answer = try await send(all: [command], within: limit).first else { throw .connectionLost }
    if case .failure = answer { count { $0.errors += 1 } }
    return try answer.get()
  }

  /// Sends commands in one go and waits for their answers, which come in the same order.
  package func send(
    all commands: [[RedisArgument]], within limit: Duration? = nil
  ) async throws(RedisError) -> [Result<RedisValue, RedisError>] {
    guard let link = state.withLock({ $0.link }) else {
      count { $0.unavailable += 1 }
      throw .unavailable
    }
    guard !commands.isEmpty else { return [] }
    do throws(RedisError) {
      return try await link.ask(commands, within: limit ?? configuration.commandTimeout).get()
    } catch {
      if error != .cancelled { count { $0.errors += 1 } }
      throw error
    }
  }

  /// Changes the statistics.
  func count(_ change: (inout RedisStatistics) -> Void) { state.withLock { change(&$0.statistics) } }

  /// Keeps the connection until its task is cancelled.
  package func run() async {
    var failures = 0
    while !Task.isCancelled {
      do {
        let channel = try await connect()
        failures = 0
        await withTaskCancellationHandler {
          try? await channel.closeFuture.get()
        } onCancel: {
          channel.close(promise: nil)
        }
        state.withLock { $0.link = nil }
        if !Task.isCancelled { logger.warning("Redis is away; work goes on without it.") }
      } catch {
        if failures == 0 {
          logger.warning("Redis cannot be reached; work goes on without it.", metadata: ["cause": "\(error)"])
        }
      }
      if Task.isCancelled { break }
      try? await Task.sleep(for: .seconds(Self.pauses[min(failures, Self.pauses.count - 1)]))
      failures += 1
    }
  }

  private func connect() async throws -> any Channel {
    let configuration = configuration
    let tls = try configuration.tls()
    let channel = try await ClientBootstrap(group: group)
      .connectTimeout(TimeAmount(configuration.connectTimeout))
      .channelOption(.socketOption(.so_keepalive), value: 1)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard let tls else { return }
          try channel.pipeline.syncOperations.addHandler(
            NIOSSLClientHandler(context: tls, serverHostname: configuration.serverName))
        }
      }
      .connect(host: configuration.host, port: configuration.port).get()
    let link = RedisLink(channel: channel, inFlightLimit: configuration.inFlightLimit)
    do {
      try await channel.eventLoop.submit {
        let limits = (configuration.replyBytesLimit, configuration.replyElementsLimit)
        guard let reader = ReplyReader(bytesLimit: limits.0, elementsLimit: limits.1) else {
          throw RedisError.unavailable
        }
        try channel.pipeline.syncOperations.addHandler(
          RedisChannelHandler(link: link, reader: reader, patience: configuration.commandTimeout))
      }.get()
      let answers = try await link.ask(configuration.greeting, within: configuration.connectTimeout).get()
      for answer in answers { _ = try answer.get() }
    } catch {
      channel.close(promise: nil)
      throw error
    }
    state.withLock { state in
      if state.wasConnected { state.statistics.reconnects += 1 }
      state.wasConnected = true
      state.link = link
    }
    return channel
  }
}
