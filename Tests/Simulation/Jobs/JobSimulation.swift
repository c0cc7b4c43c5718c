import Fuzzing
import JobQueue

/// A queue, its workers and the people who use it in virtual time: everything that happens follows from one seed.
///
/// The rules are those of `JobTable`; messages take their time and get lost, processes are killed and stopped, the
/// server restarts without what it had not written to disk, its clock steps.
package struct JobSimulation {
  /// What must not happen and did.
  package struct Finding: Error, CustomStringConvertible {
    package let description: String
  }

  enum Event {
    case submit(job: Int)
    case cancel(job: Int)
    case tick(worker: Int, life: Int)
    case request(Request, worker: Int, life: Int)
    case answer(Answer, worker: Int, life: Int)
    case workDone(JobClaim, worker: Int, life: Int)
    case ready(worker: Int, life: Int)
    case calledOff(worker: Int, life: Int)
    case fault(Fault)
    case restart(worker: Int)
    case serverUp
    case resumeQueue
  }

  enum Request {
    case claim(Int)
    case renew([JobClaim])
    case look([JobClaim])
    case complete(JobClaim)
    case fail(JobClaim)
    case endCancelled(JobClaim)
    case sweep
  }

  enum Answer {
    case claimed([JobClaim])
    case looked([(JobClaim, LeaseState)])
    case ended(JobClaim)
    case failed(Request)
  }

  static let leaseMilliseconds: Int64 = 10_000
  static let heartbeatMilliseconds: Int64 = 3_000
  static let tickMilliseconds: Int64 = 500
  /// By now everything must have ended, whatever happened.
  static let patience: Int64 = 600_000

  let plan: Plan
  var random: SeededRandom
  var events = EventQueue<Event>()
  var database = SimulatedDatabase()
  var workers: [SimulatedWorker]
  var acknowledged: Set<Int> = []
  /// Connections of a worker that broke: what was sent before is not answered.
  var brokenAt: [Int64]
  /// What killed workers held, and since when it is nobody's.
  var orphans: [Int: (claim: JobClaim, since: Int64)] = [:]
  var now: Int64 = 0
  var lastLease: Int64 = 0

  package init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    plan = Self.plan(&random)
    workers = plan.workers.map { SimulatedWorker(concurrency: $0) }
    brokenAt = plan.workers.map { _ in -1 }
    self.random = random
  }

  /// Runs until all is done. Throws what must not have happened.
  package mutating func run() throws(Finding) {
    for (number, job) in plan.jobs.enumerated() { events.add(.submit(job: number), at: job.submittedAt) }
    for (instant, fault) in plan.faults { events.add(.fault(fault), at: instant) }
    for worker in workers.indices { events.add(.tick(worker: worker, life: 0), at: Int64(random.below(500))) }
    while let (instant, event) = events.next() {
      now = instant
      if now > Self.patience { throw Finding(description: "not everything has ended: \(openJobs)") }
      try handle(event)
      if isDone { break }
    }
    try checkEnd()
  }

  private var isDone: Bool {
    acknowledged.count == plan.jobs.count && database.isUp && database.contents.table.open.isEmpty
  }

  private var openJobs: [Int] { database.contents.table.open.keys.sorted() }

  private mutating func handle(_ event: Event) throws(Finding) {
    switch event {
    case .submit(let job): try submit(job)
    case .cancel(let job): cancel(job)
    case .fault(let fault): strike(fault)
    case .serverUp: database.isUp = true
    case .resumeQueue: database.commit { $0.table.isPaused = false }
    case .restart(let worker):
      workers[worker].isAlive = true
      events.add(.tick(worker: worker, life: workers[worker].life), at: now)
    case .request(let request, let worker, let life): try execute(request, worker, life)
    case .tick(let worker, let life), .ready(let worker, let life), .calledOff(let worker, let life),
      .answer(_, let worker, let life), .workDone(_, let worker, let life):
      guard workers[worker].life == life, workers[worker].isAlive else { return }
      if workers[worker].stoppedUntil > now {
        events.add(event, at: workers[worker].stoppedUntil)
      } else {
        act(on: event, worker)
      }
    }
  }

  /// Each job that was acknowledged has ended once, and its effect happened once or not at all.
  private func checkEnd() throws(Finding) {
    for (number, job) in plan.jobs.enumerated() {
      guard let record = database.contents.table.ended[number] else {
        throw Finding(description: "job \(number) was acknowledged and is lost")
      }
      let effects = database.contents.effects[number] ?? 0
      guard effects == (record.state == .succeeded ? 1 : 0) else {
        throw Finding(description: "job \(number) ended as \(record.state) with \(effects) effects")
      }
      guard record.attempt <= job.attemptsAllowed else {
        throw Finding(description: "job \(number) was attempted \(record.attempt) times of \(job.attemptsAllowed)")
      }
      if plan.faults.isEmpty, record.state != .cancelled, record.attempt != min(job.failures + 1, job.attemptsAllowed) {
        throw Finding(description: "job \(number) took \(record.attempt) attempts and nothing else was wrong")
      }
    }
  }
}
