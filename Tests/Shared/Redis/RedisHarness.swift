import Logging
import NIOPosix
import Redis
import TestSupport
import Testing

/// Clients of Redis for tests.
enum RedisHarness {
  static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  static func client(_ configuration: RedisConfiguration) -> RedisClient {
    RedisClient(
      configuration: configuration, logger: logger, eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
  }

  /// Runs a client, hands it to `body` when it is connected, and ends it.
  static func with(
    _ configuration: RedisConfiguration, _ body: (RedisClient) async throws -> Void
  ) async throws {
    let client = client(configuration)
    let running = Task { await client.run() }
    let result: Result<Void, any Error>
    do {
      try await eventually { client.isConnected }
      result = .success(try await body(client))
    } catch { result = .failure(error) }
    running.cancel()
    await running.value
    try result.get()
  }

  /// Runs a client of the test run's Redis.
  static func with(_ body: (RedisClient) async throws -> Void) async throws {
    try await with(try #require(RedisConfiguration(url: try TestRedis.url())), body)
  }

  /// Waits for something that must come about.
  static func eventually(_ holds: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try await !holds() {
      try #require(ContinuousClock.now < deadline, "it did not come about")
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
