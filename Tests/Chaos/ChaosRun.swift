import Fuzzing
import JobQueue
import Postgres

/// One run: a queue, three worker processes, people; and everything that can be killed under them, in an order that
/// follows from the seed.
package struct ChaosRun: Sendable {
  static let workers = 3
  static let concurrency = 4
  private static let patience = Duration.seconds(120)
  /// Milliseconds within which the jobs of the stormy part are handed in.
  private static let span = 9_000

  private let seed: UInt64
  private let program: String
  private let jobs: Int
  private let manyJobs: Int

  /// `program` is the chaos-worker that was built. A short run has fewer jobs.
  package init(seed: UInt64, program: String, isShort: Bool = false) {
    self.seed = seed
    self.program = program
    jobs = isShort ? 100 : 300
    manyJobs = isShort ? 2_000 : 10_000
  }

  package func run() async throws -> ChaosReport {
    try await ChaosServers.with { servers in
      let database = try await ChaosDatabase(servers: servers)
      let workers = try ChaosWorkers(
        program: program, database: database.url, redis: servers.redisURL, count: Self.workers,
        concurrency: Self.concurrency)
      defer { workers.killAll() }
      var report = ChaosReport(seed: seed)
      try await cancelJobs(database, &report)
      try await letOnePersonWaitBesideAnother(database, &report)
      try await storm(servers, database, workers, &report)
      try await check(database, &report)
      await database.close()
      return report
    }
  }

  /// Calls jobs off that run in another process, one after another; the middle one of three durations counts.
  private func cancelJobs(_ database: ChaosDatabase, _ report: inout ChaosReport) async throws {
    var milliseconds: [Int] = []
    for number in 0..<3 {
      let (id, owner) = (ChaosId.job(90_000_000 + number), ChaosId.person(1))
      try await database.submit(id, of: owner, "sleep 60000")
      let running = "select count(*) as n from jobs where id = $1::uuid and state = 2"
      guard try await database.wait(within: Self.patience, running, [.text(id)], until: { $0 == 1 }) != nil else {
        return report.findings.append("no worker began a job")
      }
      let start = ContinuousClock.now
      _ = try await database.queue.cancel(id, of: owner)
      let ended = "select count(*) as n from ended_jobs where id = $1::uuid and state = 5"
      guard try await database.wait(within: .seconds(10), ended, [.text(id)], until: { $0 == 1 }) != nil else {
        return report.findings.append("a job that was called off went on")
      }
      milliseconds.append(Int((ContinuousClock.now - start) / .milliseconds(1)))
    }
    report.cancelMilliseconds = milliseconds.sorted()[1]
    if report.cancelMilliseconds >= 1_000 {
      report.findings.append("calling a job off took \(report.cancelMilliseconds) ms")
    }
  }

  /// Very many jobs of one person, then one of another.
  private func letOnePersonWaitBesideAnother(_ database: ChaosDatabase, _ report: inout ChaosReport) async throws {
    let (busy, lone) = (ChaosId.person(8), ChaosId.person(9))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for lane in 0..<32 {
        group.addTask {
          for number in stride(from: lane, to: manyJobs, by: 32) {
            try await database.submit(ChaosId.job(80_000_000 + number), of: busy, "sleep 30")
          }
        }
      }
      try await group.waitForAll()
    }
    let id = ChaosId.job(85_000_000)
    try await database.submit(id, of: lone, "sleep 0")
    let acknowledged = try await database.number("select job_clock() as n")
    let ended = "select count(*) as n from ended_jobs where id = $1::uuid and state = 3"
    guard try await database.wait(within: Self.patience, ended, [.text(id)], until: { $0 == 1 }) != nil else {
      return report.findings.append("the lone job did not end")
    }
    report.startedBeforeLoneJob = try await database.number(
      """
      select count(*) as n from (
        select owner, started_at_ms from jobs where state = 2 union all select owner, started_at_ms from ended_jobs
      ) other
      where owner = $2::uuid and started_at_ms > $3
        and started_at_ms < (select started_at_ms from ended_jobs where id = $1::uuid)
      """, [.text(id), .text(busy), .int(Int64(acknowledged))])
    // As many as run at once may start in the same moment, and one place in line is the head's.
    if report.startedBeforeLoneJob > Self.workers * Self.concurrency + 1 {
      report.findings.append("\(report.startedBeforeLoneJob) jobs of another person started before the lone one")
    }
    _ = try await database.pool.execute("delete from jobs where owner = $1::uuid", [.text(busy)])
    _ = try await database.pool.execute(
      "delete from effects where job in (select id from ended_jobs where owner = $1::uuid)", [.text(busy)])
    _ = try await database.pool.execute("delete from ended_jobs where owner = $1::uuid", [.text(busy)])
  }

  /// People hand jobs in while everything goes wrong.
  private func storm(
    _ servers: ChaosServers, _ database: ChaosDatabase, _ workers: ChaosWorkers, _ report: inout ChaosReport
  ) async throws {
    var random = SeededRandom(seed: seed)
    let plans = (0..<jobs).map { _ in ChaosJobPlan(random: &random, within: Self.span) }
    let faults = ChaosFaults(seed: seed, servers: servers, database: database, workers: workers)
    async let struck = faults.strike()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, plan) in plans.enumerated() {
        group.addTask {
          try await Task.sleep(for: .milliseconds(plan.afterMilliseconds))
          try await database.submit(ChaosId.job(number), of: ChaosId.person(plan.owner), plan.work)
        }
      }
      try await group.waitForAll()
    }
    report.jobs = jobs
    let outcome = try await struck
    report.faults = outcome.done
    report.crashToRestartMilliseconds = outcome.crashToRestartMilliseconds
    if outcome.crashToRestartMilliseconds >= 15_000 {
      report.findings.append("crash to restart took \(outcome.crashToRestartMilliseconds) ms")
    }
  }

  /// Nothing lost, nothing twice, nothing overwritten.
  private func check(_ database: ChaosDatabase, _ report: inout ChaosReport) async throws {
    let open = "select count(*) as n from jobs"
    if try await database.wait(within: Self.patience, open, until: { $0 == 0 }) == nil {
      report.findings.append("\(try await database.number(open)) jobs never ended")
    }
    let ids = ChaosId.array((0..<jobs).map { ChaosId.job($0) })
    let succeeded = try await database.number(
      "select count(*) as n from ended_jobs where id = any ($1::uuid[]) and state = 3", [.text(ids)])
    if succeeded != jobs { report.findings.append("\(jobs - succeeded) jobs were lost or failed") }
    let effects = try await database.number(
      "select count(*) as n from effects where job = any ($1::uuid[])", [.text(ids)])
    if effects != jobs { report.findings.append("\(effects) effects of \(jobs) jobs") }
    let stale = try await database.number(
      """
      select count(*) as n from effects e join ended_jobs j on j.id = e.job
      where e.attempt <> j.attempt or e.worker <> j.lease_holder
      """)
    if stale > 0 { report.findings.append("\(stale) effects are of another attempt than the one on record") }
  }
}
