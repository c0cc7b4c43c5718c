/// How long each of many operations took, and all together.
package struct Durations {
  private let sorted: [Int64]
  private let elapsed: Double

  /// Operations that ended in a second.
  package var perSecond: Double { Double(sorted.count) / elapsed }

  /// Runs an operation for some seconds, by so many at once, each with a pause between two.
  package static func measure(
    callers: Int, seconds: Int, pause: Duration = .zero, _ operation: @escaping @Sendable () async throws -> Void
  ) async throws -> Durations {
    let begin = ContinuousClock.now
    let end = begin + .seconds(seconds)
    let all = try await withThrowingTaskGroup(of: [Int64].self) { group in
      for _ in 0..<callers {
        group.addTask {
          var durations: [Int64] = []
          durations.reserveCapacity(1 << 16)
          var now = ContinuousClock.now
          while now < end {
            try await operation()
            let later = ContinuousClock.now
            durations.append(nanoseconds(from: now, to: later))
            now = later
            if pause > .zero {
              try await Task.sleep(for: pause)
              now = .now
            }
          }
          return durations
        }
      }
      var all: [Int64] = []
      for try await durations in group { all += durations }
      return all.sorted()
    }
    let (whole, rest) = begin.duration(to: .now).components
    return Durations(sorted: all, elapsed: Double(whole) + Double(rest) / 1e18)
  }

  private static func nanoseconds(
    from begin: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) -> Int64 {
    let (whole, rest) = begin.duration(to: end).components
    return whole * 1_000_000_000 + rest / 1_000_000_000
  }

  /// Prints the line that the script reads: a rate, the median and the 99th hundredth in microseconds.
  package func report(rate: Double) {
    print(Int(rate), sorted[sorted.count / 2] / 1_000, sorted[sorted.count * 99 / 100] / 1_000)
  }
}
