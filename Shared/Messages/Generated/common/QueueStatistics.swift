// Made from roleready/v1/common.proto by ./roleready generate.

/// How the jobs of a kind stand.
package struct QueueStatistics: Message {
  /// The kind.
  package var kind: String
  /// Jobs that wait.
  package var queued: Int64
  /// Jobs that run.
  package var running: Int64
  /// Jobs that ended well and are still on record.
  package var succeeded: Int64
  /// Jobs that failed and are still on record.
  package var failed: Int64
  /// Jobs called off and still on record.
  package var cancelled: Int64
  /// True while paused.
  package var paused: Bool
  /// True while draining.
  package var draining: Bool
  /// Jobs that may run at once in one process.
  package var concurrency: Int32
  /// Median wait of the last hundred jobs.
  package var medianWaitMilliseconds: Int64
  /// Median run of the last hundred jobs.
  package var medianRunMilliseconds: Int64
  /// Of the jobs that wait, those that wait for the time of their next attempt.
  package var retrying: Int64
  /// How long ago the oldest job that waits was accepted; 0 when none does.
  package var oldestWaitMilliseconds: Int64
  /// Jobs that ended and have not yet given back what they took.
  package var unsettled: Int64

  package init(
    kind: String = "", queued: Int64 = 0, running: Int64 = 0, succeeded: Int64 = 0, failed: Int64 = 0,
    cancelled: Int64 = 0, paused: Bool = false, draining: Bool = false, concurrency: Int32 = 0,
    medianWaitMilliseconds: Int64 = 0, medianRunMilliseconds: Int64 = 0, retrying: Int64 = 0,
    oldestWaitMilliseconds: Int64 = 0, unsettled: Int64 = 0
  ) {
    self.kind = kind
    self.queued = queued
    self.running = running
    self.succeeded = succeeded
    self.failed = failed
    self.cancelled = cancelled
    self.paused = paused
    self.draining = draining
    self.concurrency = concurrency
    self.medianWaitMilliseconds = medianWaitMilliseconds
    self.medianRunMilliseconds = medianRunMilliseconds
    self.retrying = retrying
    self.oldestWaitMilliseconds = oldestWaitMilliseconds
    self.unsettled = unsettled
  }
}
