import Fuzzing
import JobQueue

extension JobSimulation {
  private static let backoff = JobBackoff()
  /// Jobs of one other person that may stand before a newcomer: one of a FREE stride's, several of a shorter one.
  private static let fairShare = 5

  private var databaseNow: Int64 { now + database.clockOffset }

  /// A person hands a job in, again and again until it is acknowledged.
  mutating func submit(_ number: Int) throws(Finding) {
    let job = plan.jobs[number]
    let again = now + 1_000 + Int64(random.below(500))
    guard database.isUp else { return events.add(.submit(job: number), at: again) }
    let instant = databaseNow
    let isNewcomer = !database.contents.table.open.values.contains { $0.owner == job.owner }
    let answer = database.commit {
      $0.table.submit(number, of: job.owner, tier: job.tier, attemptsAllowed: job.attemptsAllowed, at: instant)
    }
    if answer == .taken { throw Finding(description: "job \(number) is taken") }
    if answer == .accepted, isNewcomer { try checkFairness(number) }
    for worker in workers.indices where !random.oneIn(5) {
      events.add(.ready(worker: worker, life: workers[worker].life), at: now + Int64(random.below(5)))
    }
    if random.oneIn(10) { return events.add(.submit(job: number), at: again) }
    if acknowledged.insert(number).inserted, let cancelledAt = job.cancelledAt {
      events.add(.cancel(job: number), at: max(now, cancelledAt))
    }
  }

  mutating func cancel(_ number: Int) {
    guard database.isUp else { return events.add(.cancel(job: number), at: now + 1_000) }
    let owner = plan.jobs[number].owner
    database.commit { $0.table.cancel(number, of: owner) }
    for worker in workers.indices where !random.oneIn(5) {
      events.add(.calledOff(worker: worker, life: workers[worker].life), at: now + 2)
    }
  }

  /// A statement of a worker arrives; whether it knows of it is another matter.
  mutating func execute(_ request: Request, _ worker: Int, _ life: Int) throws(Finding) {
    let delay = Int64(1 + random.below(20))
    guard database.isUp, brokenAt[worker] < now - delay else {
      events.add(.answer(.failed(request), worker: worker, life: life), at: now + delay)
      return
    }
    let answer = try perform(request)
    guard let answer else { return }
    // A process that lost its connection meanwhile does not learn what became of its statement.
    let isLost = !plan.faults.isEmpty && random.oneIn(60)
    events.add(.answer(isLost ? .failed(request) : answer, worker: worker, life: life), at: now + delay)
  }

  private mutating func perform(_ request: Request) throws(Finding) -> Answer? {
    let instant = databaseNow
    switch request {
    case .claim(let count):
      lastLease += 1
      let lease = lastLease
      let claims = database.commitQuickly { contents in
        let claims = contents.table.claim(count, lease: lease, until: instant + Self.leaseMilliseconds)
        for claim in claims { contents.lastLease[claim.id] = lease }
        return claims
      }
      return .claimed(claims)
    case .renew(let claims):
      database.commitQuickly { $0.table.renew(claims, until: instant + Self.leaseMilliseconds) }
      return nil
    case .look(let claims):
      return .looked(Array(zip(claims, database.contents.table.leases(of: claims))))
    case .complete(let claim):
      try complete(claim)
      return .ended(claim)
    case .fail(let claim):
      let verdict = AttemptVerdict.of(
        isRetryable: true, attempt: claim.attempt, allowed: claim.attemptsAllowed, backoff: Self.backoff,
        chance: Double(random.below(100)) / 100)
      database.commit { $0.table.fail(claim, verdict, at: instant) }
      return .ended(claim)
    case .endCancelled(let claim):
      database.commit { $0.table.endCancelled(claim) }
      return .ended(claim)
    case .sweep:
      database.commit {
        $0.table.takeBackExpired(at: instant)
        $0.table.admitDue(at: instant)
      }
      try checkOrphans()
      return nil
    }
  }

  /// The effect and the completion are one: the last claim brings it about, once.
  private mutating func complete(_ claim: JobClaim) throws(Finding) {
    let (effects, isStale) = database.commit { contents in
      guard contents.table.complete([claim]) == [true] else { return (contents.effects[claim.id] ?? 0, false) }
      contents.effects[claim.id, default: 0] += 1
      return (contents.effects[claim.id] ?? 0, contents.lastLease[claim.id] != claim.lease)
    }
    if effects > 1 { throw Finding(description: "the effect of job \(claim.id) happened \(effects) times") }
    if isStale { throw Finding(description: "a worker that had lost job \(claim.id) completed it") }
  }

  /// What a killed worker held is nobody's for no longer than a lease and the time between two sweeps.
  private mutating func checkOrphans() throws(Finding) {
    for (id, orphan) in orphans {
      guard let record = database.contents.table.open[id], record.state == .running, record.lease == orphan.claim.lease
      else {
        orphans[id] = nil
        continue
      }
      if plan.isCalm, now - orphan.since > Self.leaseMilliseconds + 2 * Self.tickMilliseconds {
        throw Finding(description: "job \(id) is held \(now - orphan.since) ms after its worker was killed")
      }
    }
  }

  private func checkFairness(_ number: Int) throws(Finding) {
    let table = database.contents.table
    guard let own = table.open[number] else { return }
    var before: [Int: Int] = [:]
    for other in table.open.values where other.state == .waiting && other.attempt == 0 && other.id != number {
      if (other.place, other.number) < (own.place, own.number) { before[other.owner, default: 0] += 1 }
    }
    if let most = before.values.max(), most > Self.fairShare {
      throw Finding(description: "\(most) jobs of one person stand before the first of another")
    }
  }
}
