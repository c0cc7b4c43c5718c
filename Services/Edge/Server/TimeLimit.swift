/// Runs `body` for at most `limit`; when that is over, it is cancelled and "timed_out" is thrown.
func withTimeLimit<R: Sendable>(
  _ limit: Duration, _ body: @escaping @Sendable () async throws -> R
) async throws -> R {
  try await withThrowingTaskGroup(of: R.self) { group in
    group.addTask { try await body() }
    group.addTask {
      try await Task.sleep(for: limit)
      throw APIProblem("timed_out")
    }
    defer { group.cancelAll() }
    guard let first = try await group.next() else { throw APIProblem("timed_out") }
    return first
  }
}
