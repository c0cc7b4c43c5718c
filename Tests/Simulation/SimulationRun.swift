/// Many simulations, each of its own seed.
package struct SimulationRun: Sendable {
  /// What came of them.
  package struct Report: Sendable {
    package var runs = 0
    /// What must not have happened, with the seed that shows it again.
    package var findings: [String] = []
  }

  private static let findingsLimit = 10

  package init() {}

  /// Simulates the queue, the limiter and the pool from each seed; stops after some findings.
  package func run(_ seeds: Range<UInt64>) -> Report {
    var report = Report()
    for seed in seeds where report.findings.count < Self.findingsLimit {
      report.runs += 1
      do {
        var jobs = JobSimulation(seed: seed)
        try jobs.run()
        var pool = PoolSimulation(seed: seed)
        try pool.run()
        var limits = LimitSimulation(seed: seed)
        try limits.run()
      } catch {
        report.findings.append("--seed \(seed): \(error)")
      }
    }
    return report
  }
}
