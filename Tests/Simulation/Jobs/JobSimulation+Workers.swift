import Fuzzing
import JobQueue

extension JobSimulation {
  private static let writesOfEnd = 40

  /// Something reaches a worker that runs.
  mutating func act(on event: Event, _ worker: Int) {
    switch event {
    case .tick(_, let life):
      look(worker)
      claim(worker)
      if workers[worker].ticks % 2 == 0 { send(.sweep, worker) }
      workers[worker].ticks += 1
      events.add(.tick(worker: worker, life: life), at: now + Self.tickMilliseconds + Int64(random.below(50)))
    case .ready: claim(worker)
    case .calledOff: look(worker)
    case .workDone(let claim, _, _): finish(claim, worker)
    case .answer(let answer, _, _): receive(answer, worker)
    default: break
    }
  }

  /// The keeper of leases: heartbeats when due, and looks.
  private mutating func look(_ worker: Int) {
    let claims = workers[worker].claims
    guard !claims.isEmpty else { return }
    if workers[worker].heartbeatDue <= now {
      workers[worker].heartbeatDue = now + Self.heartbeatMilliseconds
      send(.renew(claims), worker)
    }
    send(.look(claims), worker)
  }

  private mutating func claim(_ worker: Int) {
    guard !workers[worker].isClaiming, workers[worker].free > 0 else { return }
    workers[worker].isClaiming = true
    send(.claim(workers[worker].free), worker)
  }

  private mutating func receive(_ answer: Answer, _ worker: Int) {
    switch answer {
    case .claimed(let claims):
      workers[worker].isClaiming = false
      for claim in claims {
        workers[worker].held[.init(claim)] = .init(claim: claim)
        events.add(
          .workDone(claim, worker: worker, life: workers[worker].life), at: now + plan.jobs[claim.id].duration)
      }
    case .looked(let leases):
      for (claim, lease) in leases {
        switch lease {
        case .held: continue
        case .lost:
          if workers[worker].held[.init(claim)]?.writesOfEnd == 0 { workers[worker].held[.init(claim)] = nil }
        case .cancelRequested:
          guard workers[worker].held[.init(claim)]?.writesOfEnd == 0 else { continue }
          workers[worker].held[.init(claim)]?.isCalledOff = true
          writeEnd(of: claim, worker)
        }
      }
    case .ended(let claim):
      workers[worker].held[.init(claim)] = nil
      self.claim(worker)
    case .failed(.claim): workers[worker].isClaiming = false
    case .failed(.complete(let claim)), .failed(.fail(let claim)), .failed(.endCancelled(let claim)):
      events.add(.workDone(claim, worker: worker, life: workers[worker].life), at: now + Self.tickMilliseconds)
    case .failed: break
    }
  }

  /// The work is done, or its end is to be written once more.
  private mutating func finish(_ claim: JobClaim, _ worker: Int) {
    guard let held = workers[worker].held[.init(claim)] else { return }
    guard held.writesOfEnd < Self.writesOfEnd else {
      workers[worker].held[.init(claim)] = nil
      return
    }
    // While its end is under way, only the answer to that brings it here again.
    writeEnd(of: claim, worker)
  }

  private mutating func writeEnd(of claim: JobClaim, _ worker: Int) {
    guard let held = workers[worker].held[.init(claim)] else { return }
    workers[worker].held[.init(claim)]?.writesOfEnd += 1
    if held.isCalledOff {
      send(.endCancelled(claim), worker)
    } else if plan.jobs[claim.id].failures >= claim.attempt {
      send(.fail(claim), worker)
    } else {
      send(.complete(claim), worker)
    }
  }

  private mutating func send(_ request: Request, _ worker: Int) {
    events.add(.request(request, worker: worker, life: workers[worker].life), at: now + Int64(1 + random.below(20)))
  }

  mutating func strike(_ fault: Fault) {
    switch fault {
    case .kill(let worker, let restartAfter):
      guard workers[worker].isAlive else { return }
      for claim in workers[worker].claims { orphans[claim.id] = (claim, now) }
      workers[worker].die()
      events.add(.restart(worker: worker), at: now + restartAfter)
    case .stop(let worker, let milliseconds):
      workers[worker].stoppedUntil = max(workers[worker].stoppedUntil, now + milliseconds)
    case .loseConnections(let worker): brokenAt[worker] = now
    case .restartServer(let milliseconds):
      guard database.isUp else { return }
      database.crash()
      events.add(.serverUp, at: now + milliseconds)
    case .stepClock(let milliseconds): database.clockOffset += milliseconds
    case .pause(let milliseconds):
      guard database.isUp else { return }
      database.commit { $0.table.isPaused = true }
      events.add(.resumeQueue, at: now + milliseconds)
    }
  }
}
