import JobQueue
import Testing

/// Runs a worker for as long as `body` runs.
func running<Result: Sendable>(_ worker: JobWorker, _ body: () async throws -> Result) async throws -> Result {
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await worker.run() }
    let result = try await body()
    group.cancelAll()
    try await group.waitForAll()
    return result
  }
}

/// Looks until a condition holds, for 30 s at most.
func eventually(_ condition: () async throws -> Bool) async throws {
  let end = ContinuousClock.now + .seconds(30)
  while try await !condition() {
    try #require(ContinuousClock.now < end, "the condition did not come to hold")
    try await Task.sleep(for: .milliseconds(20))
  }
}
