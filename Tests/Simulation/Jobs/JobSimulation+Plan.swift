import Fuzzing

extension JobSimulation {
  /// What a seed decides before anything happens.
  struct Plan {
    /// Jobs by their number: who hands them in, when, and how they go.
    var jobs: [Job] = []
    var workers: [Int] = []
    var faults: [(instant: Int64, fault: Fault)] = []
    /// Whether one crash is all that happens: then what it left must start again within 15 s.
    var isCalm = false
  }

  struct Job {
    let owner: Int
    let tier: Int32
    let submittedAt: Int64
    let attemptsAllowed: Int
    /// Attempts that fail before one works.
    let failures: Int
    let duration: Int64
    /// When its person calls it off, if ever.
    let cancelledAt: Int64?
  }

  enum Fault {
    case kill(worker: Int, restartAfter: Int64)
    case stop(worker: Int, milliseconds: Int64)
    case loseConnections(worker: Int)
    case restartServer(milliseconds: Int64)
    case stepClock(milliseconds: Int64)
    case pause(milliseconds: Int64)
  }

  static func plan(_ random: inout SeededRandom) -> Plan {
    var plan = Plan()
    plan.isCalm = random.oneIn(4)
    plan.workers = (0..<2 + random.below(2)).map { _ in 1 + random.below(4) }
    let people = 1 + random.below(4)
    let span = Int64(1 + random.below(20_000))
    for _ in 0..<3 + random.below(25) {
      let owner = random.oneIn(2) ? 0 : random.below(people)
      let submittedAt = Int64(random.below(Int(span)))
      plan.jobs.append(
        Job(
          owner: owner, tier: Int32(1 + owner % 3), submittedAt: submittedAt, attemptsAllowed: 1 + random.below(3),
          failures: random.oneIn(4) ? random.below(4) : 0,
          duration: Int64(random.oneIn(5) ? random.below(12_000) : random.below(500)),
          cancelledAt: random.oneIn(8) ? submittedAt + Int64(random.below(8_000)) : nil))
    }
    let kill = Fault.kill(worker: random.below(plan.workers.count), restartAfter: Int64(random.below(20_000)))
    if plan.isCalm {
      plan.faults = [(Int64(random.below(Int(span) + 5_000)), kill)]
      return plan
    }
    for _ in 0..<random.below(8) {
      plan.faults.append((Int64(random.below(Int(span) + 20_000)), fault(&random, workers: plan.workers.count)))
    }
    return plan
  }

  private static func fault(_ random: inout SeededRandom, workers: Int) -> Fault {
    let worker = random.below(workers)
    return switch random.below(7) {
    case 0, 1: .kill(worker: worker, restartAfter: Int64(random.below(10_000)))
    case 2: .stop(worker: worker, milliseconds: Int64(random.below(25_000)))
    case 3: .loseConnections(worker: worker)
    case 4: .restartServer(milliseconds: Int64(random.below(5_000)))
    case 5: .stepClock(milliseconds: Int64(random.below(60_000) - 30_000))
    default: .pause(milliseconds: Int64(random.below(5_000)))
    }
  }
}
