package import JobQueue

/// The queue's rules as a value: what the SQL of Shared/JobQueue does to one kind of jobs, with the instant handed in.
/// A test holds it against the SQL itself, statement by statement.
package struct JobTable: Sendable {
  /// What came of handing a job in.
  package enum Submitted: Int64, Sendable {
    case accepted, known, taken, draining
  }

  package private(set) var open: [Int: JobRecord] = [:]
  package private(set) var ended: [Int: JobRecord] = [:]
  package var isPaused = false
  package var isDraining = false
  private var lastNumber: Int64 = 0

  package init() {}

  package subscript(id: Int) -> JobRecord? { open[id] ?? ended[id] }

  /// `job_submit`.
  package mutating func submit(
    _ id: Int, of owner: Int, tier: Int32, attemptsAllowed: Int, at now: Int64
  ) -> Submitted {
    if let known = self[id] { return known.owner == owner ? .known : .taken }
    if isDraining { return .draining }
    var record = JobRecord(id: id, owner: owner, tier: tier, attemptsAllowed: attemptsAllowed)
    record.runAt = now
    enter(&record)
    return .accepted
  }

  /// `job_place`.
  package func place(of owner: Int, stride: Int64) -> Int64 {
    var head: Int64?
    var own: Int64?
    var later: Int64 = 0
    var isBusy = false
    for record in open.values {
      if record.state == .waiting {
        head = min(head ?? record.place, record.place)
        if record.owner == owner { own = max(own ?? record.place, record.place) }
      } else {
        later = max(later, record.place)
        if record.owner == owner { isBusy = true }
      }
    }
    let front = head ?? later
    if let own { return max(own, front) + stride }
    if isBusy { return front + stride }
    let others = open.values.filter { $0.state == .waiting && $0.place >= front && $0.place < front + stride }
    return min(others.map(\.place).max().map { $0 + 1 } ?? front, front + stride)
  }

  /// `job_claim`.
  package mutating func claim(_ count: Int, lease: Int64, until: Int64) -> [JobClaim] {
    guard !isPaused, !isDraining else { return [] }
    let line = open.values.filter { $0.state == .waiting }.sorted { ($0.place, $0.number) < ($1.place, $1.number) }
    return line.prefix(count).map { record in
      var record = record
      record.state = .running
      record.attempt += 1
      record.lease = lease
      record.leaseUntil = until
      open[record.id] = record
      return JobClaim(
        id: record.id, attempt: record.attempt, lease: lease, attemptsAllowed: record.attemptsAllowed)
    }
  }

  /// `job_renew`.
  package mutating func renew(_ claims: [JobClaim], until: Int64) {
    for claim in claims where held(claim) != nil { open[claim.id]?.leaseUntil = until }
  }

  /// `job_leases`.
  package func leases(of claims: [JobClaim]) -> [LeaseState] {
    claims.map { claim in held(claim).map { $0.isCalledOff ? .cancelRequested : .held } ?? .lost }
  }

  /// `job_complete`: says of each claim whether its effect happened.
  package mutating func complete(_ claims: [JobClaim]) -> [Bool] {
    claims.map { claim in
      guard let record = held(claim) else { return false }
      end(record, .succeeded)
      return true
    }
  }

  /// The end of an attempt that did not work.
  package mutating func fail(_ claim: JobClaim, _ verdict: AttemptVerdict, at now: Int64) {
    guard var record = held(claim) else { return }
    switch verdict {
    case .again(let delay):
      record.state = .notYet
      record.runAt = now + Int64(delay / .milliseconds(1))
      record.lease = 0
      open[record.id] = record
    case .failed: end(record, .failed)
    }
  }

  /// The end of a job that was called off while it ran.
  package mutating func endCancelled(_ claim: JobClaim) {
    if let record = held(claim) { end(record, .cancelled) }
  }

  /// A worker that stops gives a job back.
  package mutating func giveBack(_ claim: JobClaim) {
    guard var record = held(claim) else { return }
    record.state = .waiting
    record.attempt -= 1
    record.lease = 0
    open[record.id] = record
  }

  /// A person calls a job off.
  package mutating func cancel(_ id: Int, of owner: Int) {
    guard let record = open[id], record.owner == owner else { return }
    if record.state == .running { open[id]?.isCalledOff = true } else { end(record, .cancelled) }
  }

  /// The sweep: jobs whose lease has run out.
  package mutating func takeBackExpired(at now: Int64) {
    for var record in open.values where record.state == .running && record.leaseUntil < now {
      if record.isCalledOff {
        end(record, .cancelled)
      } else if record.attempt >= record.attemptsAllowed {
        end(record, .failed)
      } else {
        record.state = .waiting
        record.runAt = now
        record.lease = 0
        open[record.id] = record
      }
    }
  }

  /// Jobs whose time has come wait in line.
  package mutating func admitDue(at now: Int64) {
    for record in open.values where record.state == .notYet && record.runAt <= now { open[record.id]?.state = .waiting }
  }

  /// What ended badly has given back what it took.
  package mutating func settle(_ id: Int) { ended[id]?.isSettled = true }

  /// `job_again`: an operator lets a job run again.
  package mutating func again(_ id: Int, at now: Int64) {
    guard let record = ended[id], record.state != .succeeded, record.isSettled else { return }
    ended[id] = nil
    var again = JobRecord(
      id: id, owner: record.owner, tier: record.tier, attemptsAllowed: record.attemptsAllowed)
    again.runAt = now
    enter(&again)
  }

  private func held(_ claim: JobClaim) -> JobRecord? {
    guard let record = open[claim.id], record.state == .running, record.attempt == claim.attempt,
      record.lease == claim.lease
    else { return nil }
    return record
  }

  private mutating func enter(_ record: inout JobRecord) {
    record.place = place(of: record.owner, stride: JobStride.of(tier: record.tier))
    lastNumber += 1
    record.number = lastNumber
    open[record.id] = record
  }

  private mutating func end(_ record: JobRecord, _ state: JobRecord.State) {
    var record = record
    record.state = state
    record.isSettled = state == .succeeded
    open[record.id] = nil
    ended[record.id] = record
  }
}
