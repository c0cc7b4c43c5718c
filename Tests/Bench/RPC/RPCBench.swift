import BenchLoad
import FramedRPC
import Glibc

/// Our side of the benchmarks of calls.
///
/// `server` prints its port and serves; `client PORT CALLERS SECONDS` prints a line of calls a second and the quantiles
/// of their durations in microseconds, and may be given a pause in milliseconds that each caller makes between two
/// calls; `upload PORT SECONDS` prints the same of uploads, in MB a second. `--tls FOLDER` after them secures the calls by
/// mutual TLS with its certificate.pem, key.pem and authority.pem.
@main
struct RPCBench {
  static func main() async throws {
    var words = Array(CommandLine.arguments.dropFirst())
    var identity: RPCIdentity?
    if words.count > 1, words[words.count - 2] == "--tls", let folder = words.last {
      identity = try RPCIdentity(
        certificateFile: folder + "/certificate.pem", keyFile: folder + "/key.pem",
        authorityFile: folder + "/authority.pem")
      words.removeLast(2)
    }
    let numbers = words.dropFirst().compactMap { Int($0) }
    switch (words.first, numbers.count) {
    case ("server", 0): try await BenchServer.run(identity)
    case ("client", 3...4):
      let pause = Duration.milliseconds(numbers.count == 4 ? numbers[3] : 0)
      try await calls(BenchClient(port: numbers[0], identity), callers: numbers[1], seconds: numbers[2], pause: pause)
    case ("upload", 2): try await uploads(BenchClient(port: numbers[0], identity), seconds: numbers[1])
    default: fail("server | client PORT CALLERS SECONDS [PAUSE] | upload PORT SECONDS, then --tls FOLDER")
    }
  }

  private static func calls(_ client: BenchClient, callers: Int, seconds: Int, pause: Duration) async throws {
    for _ in 0..<1_000 { try await client.call() }
    let measured = try await Durations.measure(callers: callers, seconds: seconds, pause: pause) {
      try await client.call()
    }
    measured.report(rate: measured.perSecond)
    await client.close()
  }

  private static func uploads(_ client: BenchClient, seconds: Int) async throws {
    for _ in 0..<5 { try await client.upload() }
    let measured = try await Durations.measure(callers: 1, seconds: seconds) { try await client.upload() }
    measured.report(rate: measured.perSecond * Double(BenchClient.uploadBytes) / 1e6)
    await client.close()
  }

  private static func fail(_ sentence: String) -> Never {
    let line = Array("rpc-bench: \(sentence)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(64)
  }
}
