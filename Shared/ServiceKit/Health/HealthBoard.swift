/// Makes the checks, one round at a time however many ask, and remembers the last one for a moment.
actor HealthBoard {
  private struct Round {
    let report: HealthReport
    let end: ContinuousClock.Instant
  }

  nonisolated let readiness: Readiness
  private let checks: [HealthCheck]
  private var last: Round?
  private var running: Task<HealthReport, Never>?
  private static let timeLimit = Duration.seconds(3)

  init(checks: [HealthCheck], readiness: Readiness) {
    self.checks = checks
    self.readiness = readiness
  }

  /// A report that is at most a second old; a bad one at most a quarter of that, since things may just be starting.
  func report() async -> HealthReport {
    if let last, last.end.duration(to: .now) < .milliseconds(last.report.passes ? 1_000 : 250) { return last.report }
    if let running { return await running.value }
    let (checks, readiness) = (checks, readiness)
    let round = Task {
      let report = await Self.make(checks)
      readiness.note(checksPass: report.passes)
      return report
    }
    running = round
    let report = await round.value
    running = nil
    last = Round(report: report, end: .now)
    return report
  }

  private static func make(_ checks: [HealthCheck]) async -> HealthReport {
    await withTaskGroup(of: (Int, HealthReport.Result).self) { group in
      for (place, check) in checks.enumerated() {
        group.addTask { (place, await result(of: check)) }
      }
      var results: [(Int, HealthReport.Result)] = []
      for await result in group { results.append(result) }
      return HealthReport(results: results.sorted { $0.0 < $1.0 }.map(\.1))
    }
  }

  private static func result(of check: HealthCheck) async -> HealthReport.Result {
    let start = ContinuousClock.now
    let passed = await FirstAnswer.of(check.check, within: timeLimit)
    return HealthReport.Result(
      name: check.name, isRequired: check.isRequired, passed: passed,
      milliseconds: start.duration(to: .now) / .milliseconds(1))
  }
}
