import FramedRPC
import Glibc
import Logging
import Messages
import Synchronization

/// Our side of `./roleready bench rpc`: `server` prints its port and serves; `client PORT CALLERS SECONDS` prints a line
/// of calls a second and the quantiles of their durations in microseconds.
@main
struct RPCBench {
  private static let echo = Method<ExportChunk, ExportChunk>("bench.Echo/Unary", .unary)
  private static let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "server" {
      try await serve()
    } else {
      let numbers = words.dropFirst().compactMap { Int($0) }
      try await load(port: numbers[0], callers: numbers[1], seconds: numbers[2])
    }
  }

  private static func serve() async throws {
    var router = RPCRouter()
    router.registerUnary(echo) { request, _ in request }
    let server = RPCServer(
      configuration: RPCServerConfiguration(host: "127.0.0.1", port: 0), router: router, logger: logger)
    try await server.start()
    print(server.boundPort)
    fflush(nil)
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }

  private static func load(port: Int, callers: Int, seconds: Int) async throws {
    let client = RPCClient(target: RPCTarget(host: "127.0.0.1", port: port), service: "bench", logger: logger)
    let message = ExportChunk(content: [UInt8](repeating: 0x61, count: 1_024))
    for _ in 0..<1_000 { _ = try await client.unary(echo, message, CallOptions(timeout: .seconds(10))) }
    let begin = ContinuousClock.now
    let end = begin + .seconds(seconds)
    let all = try await withThrowingTaskGroup(of: [Int64].self) { group in
      for _ in 0..<callers {
        group.addTask {
          var durations: [Int64] = []
          durations.reserveCapacity(1 << 16)
          var now = ContinuousClock.now
          while now < end {
            let answer = try await client.unary(echo, message, CallOptions(timeout: .seconds(10)))
            guard answer.content.count == 1_024 else { fatalError("not the echo") }
            let later = ContinuousClock.now
            durations.append(now.duration(to: later).components.attoseconds / 1_000_000_000)
            now = later
          }
          return durations
        }
      }
      var all: [Int64] = []
      for try await durations in group { all += durations }
      return all.sorted()
    }
    let (whole, rest) = begin.duration(to: .now).components
    let elapsed = Double(whole) + Double(rest) / 1e18
    print(Int(Double(all.count) / elapsed), all[all.count / 2] / 1_000, all[all.count * 99 / 100] / 1_000)
    await client.close()
  }
}
