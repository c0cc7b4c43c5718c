import JobQueue

/// A worker process of a simulated queue: what it believes.
struct SimulatedWorker {
  /// A job it runs, or whose end it tries to write.
  struct Held {
    let claim: JobClaim
    var writesOfEnd = 0
    var isCalledOff = false
  }

  let concurrency: Int
  /// Which life of the process this is; what was sent to an earlier one never arrives.
  var life = 0
  var isAlive = true
  /// Until when it is stopped (SIGSTOP); what happens meanwhile reaches it afterwards.
  var stoppedUntil: Int64 = 0
  var isClaiming = false
  var heartbeatDue: Int64 = 0
  var ticks = 0
  /// By the lease and the job's id.
  var held: [Key: Held] = [:]

  struct Key: Hashable {
    let id: Int
    let lease: Int64

    init(_ claim: JobClaim) {
      id = claim.id
      lease = claim.lease
    }
  }

  var free: Int { concurrency - held.count }
  var claims: [JobClaim] { held.values.map(\.claim).sorted { ($0.id, $0.lease) < ($1.id, $1.lease) } }

  /// The process is killed.
  mutating func die() {
    life += 1
    isAlive = false
    isClaiming = false
    held = [:]
    stoppedUntil = 0
  }
}
