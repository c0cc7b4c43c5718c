import ArgumentParser
import Chaos
import Foundation

/// `./roleready chaos`.
@main
struct ChaosRunner: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-chaos",
    abstract: "Runs a queue while its workers, PostgreSQL and Redis are killed, stopped and cut off.")

  @Argument(help: "How many runs.")
  var count: UInt64 = 3

  @Option(help: "The seed of the first run; the others follow.")
  var seed: UInt64 = .random(in: 1...999_999)

  func run() async throws {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "chaos-worker").path
    var isClean = true
    for seed in seed..<seed + count {
      let report = try await ChaosRun(seed: seed, program: program).run()
      print(report.line)
      for finding in report.findings { print("finding (--seed \(seed)): \(finding)") }
      fflush(nil)
      if !report.findings.isEmpty { isClean = false }
    }
    if !isClean { throw ExitCode(1) }
  }
}
