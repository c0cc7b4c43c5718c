import Foundation
import JobQueue
import Logging
import NIOPosix
import Postgres
import Redis

/// A worker process for runs of chaos: `chaos-worker DATABASE REDIS NAME CONCURRENCY`. Runs until it is killed, or
/// until SIGTERM.
@main
struct ChaosWorker {
  /// Connections of the pool that its jobs share; fewer than jobs that want one.
  private static let connections = 2

  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count == 4, let concurrency = Int(words[3]), let redis = RedisConfiguration(url: words[1]) else {
      FileHandle.standardError.write(Data("chaos-worker DATABASE REDIS NAME CONCURRENCY\n".utf8))
      exit(64)
    }
    let logger = Logger(label: "chaos") { _ in SwiftLogNoOpLogHandler() }
    let pool = PostgresPool(
      configuration: PostgresConfiguration(url: words[0], connectionLimit: connections, poolTimeout: .seconds(2)),
      logger: logger)
    let client = RedisClient(
      configuration: redis, logger: logger, eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    let handler = ChaosJob(pool: pool, worker: words[2], concurrency: concurrency)
    let queue = JobQueue(
      pool: pool, redis: client, kinds: [handler.kind], signals: JobSignals(pool: pool, logger: logger),
      instance: words[2], logger: logger)
    let worker = JobWorker(queue: queue, handlers: [handler], now: now, logger: logger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await client.run() }
      group.addTask { await pool.run() }
      group.addTask { try await worker.run() }
      try await group.waitForAll()
    }
  }

  private static func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }
}
