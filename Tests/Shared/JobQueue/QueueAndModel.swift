import FramedRPC
import Fuzzing
import JobQueue
import Messages
import Postgres
import Simulation

/// The same statements for PostgreSQL and for the model, on one clock.
struct QueueAndModel {
  private let bed: JobTestbed
  private let queue: JobQueue
  private var table = JobTable()
  private var random: SeededRandom
  private var now: Int64 = 1_000_000
  private var claims: [(real: ClaimedJob, model: JobClaim)] = []
  private static let attempts = 3

  /// Puts a clock that the test sets in the place of the server's.
  init(bed: JobTestbed, seed: UInt64) async throws {
    self.bed = bed
    queue = bed.queue()
    random = SeededRandom(seed: seed)
    _ = try await bed.pool.execute("create table test_clock (now bigint)")
    _ = try await bed.pool.execute("insert into test_clock values (0)")
    _ = try await bed.pool.execute(
      "create or replace function job_clock() returns bigint language sql volatile as 'select now from test_clock'")
  }

  func close() async { await queue.close() }

  /// Everything that decides anything, of every job, by both.
  func both() async throws -> (real: [JobRecord], model: [JobRecord]) {
    let rows = try await bed.pool.query(
      """
      select right(id::text, 12)::bigint as id, right(owner::text, 12)::bigint as owner, tier, attempts_allowed, state,
        place, attempt, case when state < 2 then run_at_ms else 0 end as run_at_ms,
        case when state = 2 then lease else 0 end as lease, case when state = 2 then lease_until_ms else 0 end as until,
        cancel_requested, true as settled from jobs
      union all
      select right(id::text, 12)::bigint, right(owner::text, 12)::bigint, tier, attempts_allowed, state, 0, attempt,
        0, 0, 0, false, settled from ended_jobs
      order by id
      """)
    let real = try rows.map { row in
      var record = JobRecord(
        id: Int(try row.int("id")), owner: Int(try row.int("owner")), tier: Int32(try row.int("tier")),
        attemptsAllowed: Int(try row.int("attempts_allowed")))
      record.state = JobRecord.State(rawValue: try row.int("state")) ?? .waiting
      record.place = try row.int("place")
      record.attempt = Int(try row.int("attempt"))
      record.runAt = try row.int("run_at_ms")
      record.lease = try row.int("lease")
      record.leaseUntil = try row.int("until")
      record.isCalledOff = try row.bool("cancel_requested")
      record.isSettled = try row.bool("settled")
      return record
    }
    let model = (Array(table.open.values) + table.ended.values).sorted { $0.id < $1.id }.map { record in
      var record = record
      record.number = 0
      if record.hasEnded { record.place = 0 }
      if record.state.rawValue > 1 { record.runAt = 0 }
      if record.state != .running { (record.lease, record.leaseUntil) = (0, 0) }
      if record.hasEnded { record.isCalledOff = false }
      return record
    }
    return (real, model)
  }

  /// Does one random thing to both; says what.
  mutating func step() async throws -> String {
    now += Int64(random.below(3_000))
    _ = try await bed.pool.execute("update test_clock set now = $1", [.int(now)])
    switch random.below(16) {
    case 0...4: return try await submit()
    case 5, 6: return try await claim()
    case 7: return try await renew()
    case 8, 9: return try await complete()
    case 10: return try await fail()
    case 11: return try await cancel()
    case 12: return try await sweep()
    case 13: return try await giveBackOrEnd()
    case 14: return try await again()
    default: return try await control()
    }
  }

  private mutating func submit() async throws -> String {
    let (id, owner) = (1 + random.below(60), 1 + random.below(4))
    let tier = Int32(1 + random.below(3))
    let known = table[id]
    let expected = table.submit(id, of: owner, tier: tier, attemptsAllowed: Self.attempts, at: now)
    do {
      _ = try await queue.submit(bed.job(id, owner: JobTestbed.person(owner), tier: tier))
      guard expected == .accepted || expected == .known else { throw Different(what: "submit \(id) is \(expected)") }
    } catch let error as RPCError {
      guard expected == .taken && known != nil || expected == .draining else { throw error }
    }
    return "submit \(id) of \(owner): \(expected)"
  }

  private mutating func claim() async throws -> String {
    let count = 1 + random.below(4)
    let real = try await queue.claim(bed.kind.name, upTo: count, holder: "test")
    let model = table.claim(
      count, lease: real.first?.lease ?? 1, until: now + JobQueue.leaseMilliseconds)
    let ids = Set(real.map { JobTestbed.number($0.id) })
    guard ids == Set(model.map(\.id)) else { throw Different(what: "claimed \(ids), not \(model.map(\.id))") }
    for claim in model {
      if let own = real.first(where: { JobTestbed.number($0.id) == claim.id }) { claims.append((own, claim)) }
    }
    return "claim \(ids)"
  }

  private mutating func renew() async throws -> String {
    let chosen = claims.filter { _ in random.oneIn(2) }
    try await queue.renew(chosen.map(\.real))
    table.renew(chosen.map(\.model), until: now + JobQueue.leaseMilliseconds)
    let (real, model) = (try await queue.leases(of: claims.map(\.real)), table.leases(of: claims.map(\.model)))
    guard real == model else { throw Different(what: "leases \(real), not \(model)") }
    return "renew \(chosen.map(\.model.id))"
  }

  private mutating func complete() async throws -> String {
    guard let (real, model) = anyClaim() else { return "nothing" }
    let isDone = try await queue.complete(real, JobOutcome(resultId: "made"))
    guard [isDone] == table.complete([model]) else { throw Different(what: "complete \(model.id): \(isDone)") }
    return "complete \(model.id): \(isDone)"
  }

  private mutating func fail() async throws -> String {
    guard let (real, model) = anyClaim() else { return "nothing" }
    let verdict = AttemptVerdict.of(
      isRetryable: !random.oneIn(3), attempt: model.attempt, allowed: model.attemptsAllowed, backoff: JobBackoff(),
      chance: 0)
    try await queue.fail(real, JobFailure(Problem(code: "x"), isRetryable: true), verdict)
    table.fail(model, verdict, at: now)
    return "fail \(model.id): \(verdict)"
  }

  private mutating func cancel() async throws -> String {
    let (id, owner) = (1 + random.below(60), 1 + random.below(4))
    _ = try await queue.cancel(JobTestbed.id(id), of: JobTestbed.person(owner))
    table.cancel(id, of: owner)
    return "cancel \(id) of \(owner)"
  }

  private mutating func sweep() async throws -> String {
    try await queue.takeBackExpired()
    table.takeBackExpired(at: now)
    try await queue.admitDue()
    table.admitDue(at: now)
    return "sweep"
  }

  private mutating func giveBackOrEnd() async throws -> String {
    guard let (real, model) = anyClaim() else { return "nothing" }
    if random.oneIn(2) {
      try await queue.giveBack(real)
      table.giveBack(model)
      return "give back \(model.id)"
    }
    try await queue.endCancelled(real)
    table.endCancelled(model)
    return "end cancelled \(model.id)"
  }

  private mutating func again() async throws -> String {
    let id = 1 + random.below(60)
    if random.oneIn(2) {
      for job in try await queue.unsettled(bed.kind.name) {
        try await queue.markSettled(job.id)
        table.settle(JobTestbed.number(job.id))
      }
      return "settle"
    }
    _ = try await queue.control(.retry, job: JobTestbed.id(id))
    table.again(id, at: now)
    return "again \(id)"
  }

  private mutating func control() async throws -> String {
    let action = random.pick([QueueAction.pause, .drain, .resume, .resume])
    try await queue.control(action, kinds: [bed.kind.name])
    table.isPaused = action == .pause
    table.isDraining = action == .drain
    return "\(action)"
  }

  /// One of the claims ever made, most likely one of the last.
  private mutating func anyClaim() -> (real: ClaimedJob, model: JobClaim)? {
    guard !claims.isEmpty else { return nil }
    return random.oneIn(3) ? random.pick(claims) : random.pick(claims.suffix(4))
  }

  private struct Different: Error { let what: String }
}
