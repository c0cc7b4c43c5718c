// Made from roleready/v1/common.proto by ./roleready generate.

/// What only operators see of a job.
package struct JobDetails: Message {
  /// The person it is for.
  package var personId: String
  /// The person's tier when it was submitted, as a number of Tier.
  package var tier: Int32
  /// The request that it came from.
  package var requestId: String
  /// The trace that it belongs to.
  package var traceparent: String
  /// The process that runs it, or that ran its last attempt.
  package var holder: String
  /// Until when that process holds it; 0 when nobody does.
  package var leaseUntilMilliseconds: Int64
  /// When it may start, or could have.
  package var runAtMilliseconds: Int64
  /// When its last attempt started.
  package var startedAtMilliseconds: Int64
  /// Why its last attempt that failed did, even when another one follows.
  package var lastProblem: Problem?
  /// The size of what its handler reads; 0 once it has succeeded.
  package var payloadBytes: Int64
  /// True once it is called off, while it still runs.
  package var cancelRequested: Bool
  /// True while it has ended and not yet given back what it took.
  package var unsettled: Bool

  package init(
    personId: String = "", tier: Int32 = 0, requestId: String = "", traceparent: String = "", holder: String = "",
    leaseUntilMilliseconds: Int64 = 0, runAtMilliseconds: Int64 = 0, startedAtMilliseconds: Int64 = 0,
    lastProblem: Problem? = nil, payloadBytes: Int64 = 0, cancelRequested: Bool = false, unsettled: Bool = false
  ) {
    self.personId = personId
    self.tier = tier
    self.requestId = requestId
    self.traceparent = traceparent
    self.holder = holder
    self.leaseUntilMilliseconds = leaseUntilMilliseconds
    self.runAtMilliseconds = runAtMilliseconds
    self.startedAtMilliseconds = startedAtMilliseconds
    self.lastProblem = lastProblem
    self.payloadBytes = payloadBytes
    self.cancelRequested = cancelRequested
    self.unsettled = unsettled
  }
}
