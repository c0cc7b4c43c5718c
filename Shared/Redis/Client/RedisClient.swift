package import Logging
package import NIOCore
import NIOPosix
import Synchronization

/// One pipelined connection to Redis, made again for ever when it is lost; while there is none, callers are told at
/// once and go on without.
package final class RedisClient: Sendable {
  private struct State {
    var channel: (any Channel)?
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
  package var isConnected: Bool { state.withLock { $0.channel != nil } }

  package var statistics: RedisStatistics { state.withLock { $0.statistics } }

  /// Sends a command and waits for its answer.
  package func send(_ command: [RedisArgument]) async throws(RedisError) -> RedisValue {
    guard let channel = state.withLock({ $0.channel }) else { throw .unavailable }
    let reply = Self.write(command, to: channel, timeout: configuration.commandTimeout)
    let outcome = await reply.outcome()
    state.withLock { state in
      switch outcome {
      case .success(.null): state.statistics.misses += 1
      case .success: state.statistics.hits += 1
      case .failure(.cancelled): break
      case .failure: state.statistics.errors += 1
      }
    }
    return try outcome.get()
  }

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
        state.withLock { $0.channel = nil }
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
    let inFlightLimit = configuration.inFlightLimit
    let channel = try await ClientBootstrap(group: group)
      .connectTimeout(.nanoseconds(Int64(configuration.connectTimeout / .nanoseconds(1))))
      .channelOption(.socketOption(.so_keepalive), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard let reader = ReplyReader() else { throw RedisError.unavailable }
          try channel.pipeline.syncOperations.addHandler(
            RedisChannelHandler(reader: reader, inFlightLimit: inFlightLimit))
        }
      }
      .connect(host: configuration.host, port: configuration.port).get()
    do {
      if !configuration.password.isEmpty {
        let user: [RedisArgument] = configuration.user.isEmpty ? [] : [.text(configuration.user)]
        try await ask(["AUTH"] + user + [.text(configuration.password)], of: channel)
      }
      if configuration.database != 0 { try await ask(["SELECT", .int(Int64(configuration.database))], of: channel) }
      try await ask(["PING"], of: channel)
    } catch {
      channel.close(promise: nil)
      throw error
    }
    state.withLock { state in
      if state.wasConnected { state.statistics.reconnects += 1 }
      state.wasConnected = true
      state.channel = channel
    }
    return channel
  }

  private func ask(_ command: [RedisArgument], of channel: any Channel) async throws {
    let reply = Self.write(command, to: channel, timeout: configuration.commandTimeout)
    _ = try await reply.outcome().get()
  }

  private static func write(
    _ command: [RedisArgument], to channel: any Channel, timeout: Duration
  ) -> PendingReply {
    var bytes = ByteBuffer()
    CommandFormat.append(command, to: &bytes)
    let reply = PendingReply(deadline: .now + timeout)
    channel.writeAndFlush(RedisCommand(bytes: bytes, reply: reply)).whenFailure { _ in
      reply.answer(.failure(.connectionLost))
    }
    return reply
  }
}
