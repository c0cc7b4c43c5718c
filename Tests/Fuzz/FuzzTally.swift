import Synchronization

/// What the workers of a run have counted so far.
final class FuzzTally: Sendable {
  private struct State {
    var report = FuzzReport()
    var done = 0
  }

  private static let keptFindings = 5
  private let total: Int
  private let news: FuzzNews
  private let state = Mutex(State())
  private let start = ContinuousClock.now

  init(total: Int, news: @escaping FuzzNews) {
    self.total = total
    self.news = news
  }

  /// Whether the run has gone wrong so far that it should stop.
  var mustStop: Bool { state.withLock { $0.report.findings.count >= Self.keptFindings } }

  func add(_ outcomes: [String: Int]) {
    let count = outcomes.values.reduce(0, +)
    let (before, done) = state.withLock { state in
      state.report.outcomes.merge(outcomes, uniquingKeysWith: +)
      state.done += count
      return (state.done - count, state.done)
    }
    let tenth = total / 10
    guard tenth > 0, done / tenth > before / tenth else { return }
    let memory = ResidentMemory.bytes
    if before < tenth { state.withLock { $0.report.memory.early = memory } }
    news("\(done) of \(total) cases, memory \(memory >> 20) MiB")
  }

  func add(_ finding: FuzzFinding) {
    state.withLock { $0.report.findings.append(finding) }
    news("finding: \(finding)")
  }

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
