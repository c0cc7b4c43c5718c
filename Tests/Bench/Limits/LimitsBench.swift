import BenchLoad
import Glibc
import Logging
import NIOPosix
import Redis

/// One process of those that share limits on the Redis of `REDIS_URL`.
///
/// `rate CALLERS SECONDS` prints decisions a second and the quantiles of their durations in microseconds. `flood NAME
/// PROCESSES REQUESTS CALLERS` decides about so many requests of few persons as one of so many processes; prints a line
/// for each request that was let through (person, address, instant) and at the end the figures of `Flood`.
@main
struct LimitsBench {
  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let url = getenv("REDIS_URL").map({ String(cString: $0) }), let configuration = RedisConfiguration(url: url),
      let mode = words.first
    else { fail() }
    let client = RedisClient(
      configuration: configuration, logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    let numbers = words.compactMap { Int($0) }
    let name = mode == "flood" && words.count > 1 ? words[1] : "one"
    let processes = mode == "flood" ? numbers.first ?? 1 : 1
    // The rate is that of Redis: what a process decides alone would make it look better than it is.
    let patience = mode == "rate" ? Duration.seconds(5) : .milliseconds(25)
    let limiter = RateLimiter(
      redis: client, name: name, instances: processes, patience: patience, now: Flood.now)
    await withDiscardingTaskGroup { group in
      group.addTask { await client.run() }
      group.addTask { await limiter.run() }
      while !limiter.isShared { try? await Task.sleep(for: .milliseconds(5)) }
      do {
        switch (mode, numbers.count) {
        case ("rate", 2): try await rate(limiter, callers: numbers[0], seconds: numbers[1])
        case ("flood", 3): await Flood(limiter: limiter).run(requests: numbers[1], callers: numbers[2])
        default: fail()
        }
      } catch { fail() }
      group.cancelAll()
    }
  }

  private static func rate(_ limiter: RateLimiter, callers: Int, seconds: Int) async throws {
    let operation: @Sendable () async throws -> Void = {
      let keys = Flood.keys(
        person: Flood.numbers.next(below: 10_000), address: Flood.numbers.next(below: 10_000), limits: .wide)
      while !limiter.isShared { try await Task.sleep(for: .milliseconds(1)) }
      _ = await limiter.decide(keys)
    }
    _ = try await Durations.measure(callers: callers, seconds: 1, operation)
    let measured = try await Durations.measure(callers: callers, seconds: seconds, operation)
    measured.report(rate: measured.perSecond)
  }

  private static func fail() -> Never {
    let usage = "REDIS_URL=... limits-bench rate CALLERS SECONDS | flood NAME PROCESSES REQUESTS CALLERS\n"
    let line = Array(usage.utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(64)
  }
}
