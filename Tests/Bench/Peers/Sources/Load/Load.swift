/// Calls by many callers for some seconds, and a line of calls a second, times `unit`, and quantiles in microseconds.
public func load(
  callers: Int, seconds: Int, warmUp: Int = 1_000, unit: Double = 1, _ call: @escaping @Sendable () async throws -> Void
) async throws {
  for _ in 0..<warmUp { try await call() }
  let begin = ContinuousClock.now
  let end = begin + .seconds(seconds)
  let all = try await withThrowingTaskGroup(of: [Int64].self) { group in
    for _ in 0..<callers {
      group.addTask {
        var durations: [Int64] = []
        durations.reserveCapacity(1 << 16)
        var now = ContinuousClock.now
        while now < end {
          try await call()
          let later = ContinuousClock.now
          let (whole, rest) = now.duration(to: later).components
          durations.append(whole * 1_000_000_000 + rest / 1_000_000_000)
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
  print(Int(unit * Double(all.count) / elapsed), all[all.count / 2] / 1_000, all[all.count * 99 / 100] / 1_000)
}
