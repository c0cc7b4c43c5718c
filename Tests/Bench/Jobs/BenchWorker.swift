import Foundation
import JobQueue
import Postgres
import Synchronization

/// Runs jobs that do nothing.
struct BenchWorker {
  let database: BenchDatabase

  /// Runs jobs until so many have begun, and lets those end. Returns how many, when the last had ended, and how long
  /// after their submission began they started, in milliseconds: mean, median, 99th percentile.
  func work(jobs: Int, concurrency: Int) async throws -> String {
    let queue = database.queue(concurrency: concurrency)
    let handler = EmptyJob(
      kind: JobKind(name: BenchDatabase.kindName, concurrency: concurrency, attempts: 3, timeout: .seconds(60)),
      enough: jobs
    ) { queue.stopWaiting() }
    let worker = JobWorker(queue: queue, handlers: [handler], now: { 0 }, logger: database.logger)
    async let ready: Void = announce()
    await worker.work()
    await queue.close()
    try await ready
    let end = BenchDatabase.now()
    let waits = handler.waits.withLock { $0 }.sorted()
    let mean = waits.reduce(0, +) / Double(waits.count)
    return "\(waits.count) \(end) \(mean) \(waits[waits.count / 2]) \(waits[waits.count * 99 / 100])"
  }

  /// Says that work can come, once the worker listens.
  private func announce() async throws {
    while try await database.pool.query("select from pg_stat_activity where query like 'listen job\\_%'").isEmpty {
      try await Task.sleep(for: .milliseconds(20))
    }
    FileHandle.standardOutput.write(Data("ready\n".utf8))
  }

  private final class EmptyJob: JobHandler {
    let kind: JobKind
    let waits = Mutex<[Double]>([])
    private let enough: Int
    private let stop: @Sendable () -> Void

    init(kind: JobKind, enough: Int, stop: @escaping @Sendable () -> Void) {
      self.kind = kind
      self.enough = enough
      self.stop = stop
    }

    func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome {
      let now = BenchDatabase.now()
      let begun = Int64(String(decoding: job.payload, as: UTF8.self)) ?? now
      let count = waits.withLock { waits in
        waits.append(Double(now - begun) / 1_000_000)
        return waits.count
      }
      if count == enough { stop() }
      return JobOutcome(resultId: "")
    }
  }
}
