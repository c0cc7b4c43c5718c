import Fuzzing
import Postgres

/// What is done to a run: each of these at least once, in an order that follows from the seed.
struct ChaosFaults: Sendable {
  /// What was done, and the figure that only the one who did it knows.
  struct Outcome: Sendable {
    var done: [String] = []
    var crashToRestartMilliseconds = 0
  }

  enum Fault: String, CaseIterable, Sendable {
    case killWorker = "worker killed"
    case cutConnections = "connections cut"
    case killRedis = "Redis killed"
    case killPostgres = "PostgreSQL killed"
    case restartWorkers = "all other workers killed"
  }

  let seed: UInt64
  let servers: ChaosServers
  let database: ChaosDatabase
  let workers: ChaosWorkers
  /// Longer than a lease.
  private static let stopMilliseconds = 12_500

  func strike() async throws -> Outcome {
    var random = SeededRandom(seed: seed, case: 1)
    var outcome = Outcome()
    let stopped = random.below(ChaosRun.workers)
    async let goneOn: Void = stopPastItsLease(stopped)
    outcome.done.append("worker stopped past its lease")
    var faults = Fault.allCases
    while !faults.isEmpty {
      let fault = faults.remove(at: random.below(faults.count))
      try await Task.sleep(for: .milliseconds(500 + random.below(1_500)))
      // The one that is stopped stays so.
      let worker = (stopped + 1 + random.below(ChaosRun.workers - 1)) % ChaosRun.workers
      try await strike(fault, worker, sparing: stopped)
      outcome.done.append(fault.rawValue)
    }
    try await goneOn
    try await measureACrash(worker: (stopped + 1) % ChaosRun.workers, &outcome)
    return outcome
  }

  private func stopPastItsLease(_ worker: Int) async throws {
    try await Task.sleep(for: .milliseconds(700))
    workers.stop(worker)
    try await Task.sleep(for: .milliseconds(Self.stopMilliseconds))
    workers.goOn(worker)
  }

  private func strike(_ fault: Fault, _ worker: Int, sparing stopped: Int) async throws {
    switch fault {
    case .killWorker: try workers.replace(worker)
    case .restartWorkers:
      for other in 0..<ChaosRun.workers where other != stopped { try workers.replace(other) }
    case .cutConnections:
      _ = try? await database.pool.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = 'chaos'")
    case .killRedis:
      try await servers.killRedis()
      try await Task.sleep(for: .milliseconds(800))
      try await servers.startRedis()
    case .killPostgres:
      try await servers.killPostgres()
      try await Task.sleep(for: .milliseconds(300))
      try await servers.startPostgres()
    }
  }

  /// Kills a worker in the middle of its jobs and nothing else, and looks when they are all under way again.
  private func measureACrash(worker: Int, _ outcome: inout Outcome) async throws {
    for number in 0..<ChaosRun.workers * ChaosRun.concurrency {
      try await database.submit(ChaosId.job(70_000_000 + number), of: ChaosId.person(7), "sleep 3000")
    }
    let name = workers.name(worker)
    let held = "select count(*) as n from jobs where state = 2 and lease_holder = $1"
    guard try await database.wait(within: .seconds(30), held, [.text(name)], until: { $0 > 0 }) != nil else { return }
    try workers.replace(worker)
    let start = ContinuousClock.now
    let left = try await database.pool.query(
      "select id::text as id from jobs where state = 2 and lease_holder = $1", [.text(name)])
    let ids = ChaosId.array(try left.map { try $0.text("id") })
    let idle = "select count(*) as n from jobs where id = any ($1::uuid[]) and (state <> 2 or lease_holder = $2)"
    let isWell: (Int) -> Bool = { $0 == 0 }
    _ = try await database.wait(within: .seconds(40), idle, [.text(ids), .text(name)], until: isWell)
    outcome.crashToRestartMilliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
  }
}
