import BenchLoad
import Glibc
import Logging
import NIOPosix
import Redis

/// Our side of the benchmark of Redis, over one connection to the server of `REDIS_URL`.
///
/// `get|set CALLERS PIPELINE SECONDS`: callers that send so many commands in one go and wait for the answers. Prints
/// commands a second and the quantiles of a go in microseconds.
@main
struct RedisBench {
  private static let keys = 10_000
  private static let numbers = CheapNumbers()
  private static let value = String(repeating: "x", count: 32)

  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let counts = words.dropFirst().compactMap { Int($0) }
    guard let url = getenv("REDIS_URL").map({ String(cString: $0) }), let configuration = RedisConfiguration(url: url),
      counts.count == 3, ["get", "set"].contains(words[0])
    else {
      let line = Array("REDIS_URL=... redis-bench get|set CALLERS PIPELINE SECONDS\n".utf8)
      _ = write(STDERR_FILENO, line, line.count)
      exit(64)
    }
    let client = RedisClient(
      configuration: configuration, logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton)
    let running = Task { await client.run() }
    while !client.isConnected { try await Task.sleep(for: .milliseconds(5)) }
    let reads = words[0] == "get"
    for number in 0..<keys { _ = try await client.send(command(reads: false, number)) }
    let operation: @Sendable () async throws -> Void = {
      let commands = (0..<counts[1]).map { _ in command(reads: reads, Self.numbers.next(below: keys)) }
      for answer in try await client.send(all: commands) { _ = try answer.get() }
    }
    _ = try await Durations.measure(callers: counts[0], seconds: 1, operation)
    let measured = try await Durations.measure(callers: counts[0], seconds: counts[2], operation)
    measured.report(rate: measured.perSecond * Double(counts[1]))
    running.cancel()
    await running.value
  }

  private static func command(reads: Bool, _ number: Int) -> [RedisArgument] {
    let key = RedisArgument.text("bench:\(number)")
    return reads ? ["GET", key] : ["SET", key, .text(value)]
  }
}
