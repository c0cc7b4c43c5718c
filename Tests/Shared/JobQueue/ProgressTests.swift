import JobQueue
import Messages
import NIOPosix
import Redis
import Synchronization
import TestSupport
import Testing

@Suite struct ProgressTests {
  @Test func progressReachesAWatcherInAnotherProcessThroughRedis() async throws {
    try await JobTestbed.with { bed in
      let configuration = try #require(RedisConfiguration(url: try TestRedis.url()))
      let redis = RedisClient(
        configuration: configuration, logger: bed.logger, eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
      let connection = Task { await redis.run() }
      try await eventually { redis.isConnected }
      // Looking now and then is as good as off, so only Redis can say that there is news.
      let (there, here) = (bed.queue(redis: redis, tick: .seconds(600)), bed.queue(redis: redis, tick: .seconds(600)))
      let number = Int.random(in: 1_000_000..<900_000_000)
      let go = AsyncStream<Void>.makeStream()
      let seen = Mutex<[String]>([])
      let worker = bed.worker(there) { _, progress in
        await progress.report(10, "Parsing")
        for await _ in go.stream { break }
        await progress.report(50, "Matching")
        try await Task.sleep(for: .seconds(600))
      }
      try await running(worker) {
        _ = try await bed.submit(there, number)
        try await eventually { try await there.status(JobTestbed.id(number), of: JobTestbed.owner)?.percent == 10 }
        // It may wait for a job of its own: there is none.
        try await running(bed.worker(here) { _, _ in }) {
          _ = await #expect(throws: Enough.self) {
            _ = try await here.watch(JobTestbed.id(number), of: JobTestbed.owner) { status in
              seen.withLock { $0.append("\(status.percent) \(status.stage)") }
              if status.percent == 10 { go.continuation.yield() }
              if status.percent == 50 { throw Enough() }
            }
          }
        }
      }
      #expect(seen.withLock { $0 } == ["10 Parsing", "50 Matching"])
      connection.cancel()
      await connection.value
    }
  }

  private struct Enough: Error {}
}
