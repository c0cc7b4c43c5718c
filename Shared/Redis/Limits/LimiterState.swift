/// How a limiter stands with Redis, and what it remembers.
package struct LimiterState: Sendable {
  package var ledger = LimitLedger()
  /// What Redis calls the scripts; nil until it has them.
  var hashes: LimitHashes?
  /// Redis's word for as long as it has not lost everything; nil before this process has told it what it remembers.
  package var epoch: String?
  /// Whether Redis is asked.
  package var isTrusted = false
  /// Whether Redis has been told everything, and every mark has been heard of.
  package var hasCaughtUp = false
  /// Whether Redis was ever asked: before, other processes may not know of this one.
  var since: Int64?
  /// The last mark heard of.
  package var heard: Int64 = 0
  /// Processes that share the limits.
  package var processes: Int
  /// How far Redis's clock is ahead of ours, in milliseconds.
  package var clockOffset: Int64 = 0
  /// A process that has just come must let the others notice before it takes a share.
  private static let shyMilliseconds: Int64 = 1_000

  package init(processes: Int) {
    self.processes = processes
  }

  /// What may be let through without Redis at an instant.
  package func share(hasRedis: Bool, isConnected: Bool, at now: Int64) -> LimitShare {
    guard hasRedis else { return .part(of: processes) }
    guard processes > 1 else { return .everything }
    if let since { return now - since < Self.shyMilliseconds ? .nothing : .reserve(of: processes) }
    return isConnected ? .nothing : .reserve(of: processes)
  }

  /// Redis has lost everything, or was never told.
  package mutating func forgetRedis() {
    hashes = nil
    epoch = nil
    isTrusted = false
    hasCaughtUp = false
    heard = 0
  }

  /// Takes in what Redis said to a sign of life of this epoch.
  package mutating func note(_ beat: LimitBeat) {
    guard beat.epoch == epoch else { return forgetRedis() }
    isTrusted = beat.isOpen && hasCaughtUp
    if isTrusted { since = since ?? beat.now }
    if beat.isOpen, beat.processes > 0 { processes = beat.processes }
    hasCaughtUp = hasCaughtUp || beat.marks.isEmpty
    for mark in beat.marks {
      ledger.mark(mark.name, until: mark.end, at: beat.now)
      heard = max(heard, mark.number)
    }
  }
}
