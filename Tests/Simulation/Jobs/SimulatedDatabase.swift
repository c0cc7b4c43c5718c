import JobQueue

/// The database of a simulated queue: the rules, and what is on disk of what they did.
struct SimulatedDatabase {
  /// What the queue is and what its jobs have brought about.
  struct Contents {
    var table = JobTable()
    /// How often the effect of each job happened.
    var effects: [Int: Int] = [:]
    /// The lease of each job's last claim.
    var lastLease: [Int: Int64] = [:]
  }

  private(set) var contents = Contents()
  private var onDisk = Contents()
  var isUp = true
  /// What the server's clock is ahead of the simulation's.
  var clockOffset: Int64 = 0

  /// A statement that waits for the disk.
  mutating func commit<Output>(_ body: (inout Contents) -> Output) -> Output {
    defer { onDisk = contents }
    return body(&contents)
  }

  /// A statement that does not: a crash of the server may undo it, unless one that waits came after.
  mutating func commitQuickly<Output>(_ body: (inout Contents) -> Output) -> Output { body(&contents) }

  /// The server is killed; what is on disk is what there is.
  mutating func crash() {
    isUp = false
    contents = onDisk
  }
}
