import Glibc
import Synchronization

/// The worker processes of a run.
final class ChaosWorkers: Sendable {
  private let program: String
  private let database: String
  private let redis: String
  private let concurrency: Int
  private let running: Mutex<[ChaosProcess]>
  private let lives: Mutex<[Int]>

  init(program: String, database: String, redis: String, count: Int, concurrency: Int) throws {
    self.program = program
    self.database = database
    self.redis = redis
    self.concurrency = concurrency
    running = Mutex([])
    lives = Mutex(Array(repeating: 0, count: count))
    for worker in 0..<count {
      let process = try start(worker)
      running.withLock { $0.append(process) }
    }
  }

  /// What a worker calls itself in the leases; another name after each start.
  func name(_ worker: Int) -> String { "worker-\(worker)-\(lives.withLock { $0[worker] })" }

  /// Kills a worker without a word; another takes its place.
  func replace(_ worker: Int) throws {
    running.withLock { $0[worker] }.signal(SIGKILL)
    lives.withLock { $0[worker] += 1 }
    let process = try start(worker)
    running.withLock { $0[worker] = process }
  }

  /// Stops a worker in the middle of whatever it does.
  func stop(_ worker: Int) { running.withLock { $0[worker] }.signal(SIGSTOP) }

  /// Lets it go on as if nothing had been.
  func goOn(_ worker: Int) { running.withLock { $0[worker] }.signal(SIGCONT) }

  func killAll() {
    for process in running.withLock({ $0 }) { process.signal(SIGKILL) }
  }

  private func start(_ worker: Int) throws -> ChaosProcess {
    try ChaosProcess(program, [database, redis, name(worker), String(concurrency)])
  }
}
