import Foundation
import JobQueue
import Postgres

/// Hands jobs in, each with the instant at which that began.
struct BenchSubmitter: Sendable {
  let database: BenchDatabase

  /// Many callers at once. Returns when it began and ended.
  func submit(jobs: Int, callers: Int) async throws -> String {
    let queue = database.queue(concurrency: 1)
    _ = try await database.pool.query("select 1")
    let start = BenchDatabase.now()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<callers {
        group.addTask {
          let owner = UUID().uuidString.lowercased()
          for _ in stride(from: caller, to: jobs, by: callers) { try await submit(to: queue, owner: owner) }
        }
      }
      try await group.waitForAll()
    }
    return "\(start) \(BenchDatabase.now())"
  }

  /// One after another.
  func submit(jobs: Int, everyMilliseconds pause: Int) async throws -> String {
    let queue = database.queue(concurrency: 1)
    let owner = UUID().uuidString.lowercased()
    let start = BenchDatabase.now()
    for _ in 0..<jobs {
      try await submit(to: queue, owner: owner)
      try await Task.sleep(for: .milliseconds(pause))
    }
    return "\(start) \(BenchDatabase.now())"
  }

  private func submit(to queue: JobQueue, owner: String) async throws {
    let payload = Array(String(BenchDatabase.now()).utf8)
    _ = try await queue.submit(
      NewJob(
        id: UUID().uuidString.lowercased(), kind: BenchDatabase.kindName, owner: owner, tier: 1, payload: payload,
        requestId: "", traceparent: ""))
  }
}
