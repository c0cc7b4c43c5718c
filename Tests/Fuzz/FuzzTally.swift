import Synchronization

/// What the workers of a run have counted so far.
final class FuzzTally: Sendable {
  private struct State {
    var report = FuzzReport()
    var done = 0
  }

  private static let keptFindings = 5
  private let total: Int
  private let state = Mutex(State())
  private let start = ContinuousClock.now

  init(total: Int) {
    self.total = total
  }

  /// Whether the run has gone wrong so far that it should stop.
  var mustStop: Bool { state.withLock { $0.report.findings.count >= Self.keptFindings } }

  func add(_ outcomes: [String: Int]) {
    let count = outcomes.values.reduce(0, +)
    let isEarly = state.withLock { state in
      state.report.outcomes.merge(outcomes, uniquingKeysWith: +)
      state.done += count
      return state.done >= total / 10 && state.done - count < total / 10
    }
    if isEarly {
      let memory = ResidentMemory.bytes
      state.withLock { $0.report.memory.early = memory }
    }
  }

  func add(_ finding: FuzzFinding) { state.withLock { $0.report.findings.append(finding) } }

  /// The end of the run.
  func report() -> FuzzReport {
    let memory = ResidentMemory.bytes
    return state.withLock { state in
      state.report.memory.late = memory
      if state.report.memory.early == 0 { state.report.memory.early = memory }
      state.report.duration = start.duration(to: .now)
      return state.report
    }
  }
}
