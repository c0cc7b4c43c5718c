import ArgumentParser
import Simulation

/// `./roleready simulate`.
@main
struct SimulationRunner: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-simulate",
    abstract:
      "Runs the rules of jobs, pool and limits in virtual time, with crashes and lost messages, from many seeds.")

  private static let share: UInt64 = 500

  @Argument(help: "How many seeds.")
  var count: UInt64 = 100_000

  @Option(help: "The first seed; by itself it repeats the run that showed it.")
  var seed: UInt64?

  func run() async throws {
    let first = seed ?? 1
    let end = first + (seed == nil ? count : 1)
    let start = ContinuousClock.now
    let reports = await withTaskGroup(of: SimulationRun.Report.self) { group in
      for begin in stride(from: first, to: end, by: Int(Self.share)) {
        group.addTask { SimulationRun().run(begin..<min(begin + Self.share, end)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let findings = reports.flatMap(\.findings)
    for finding in findings { print("finding: \(finding)") }
    let runs = reports.reduce(0) { $0 + $1.runs }
    print("\(runs) seeds in \((ContinuousClock.now - start).components.seconds) s, \(findings.count) findings.")
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
