// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension QueueStatistics {
  package static let fullName = "roleready.v1.QueueStatistics"

  package static let descriptor = MessageDescriptor(roleready__v1__queue_statistics__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatistics.self)
    roleready__v1__queue_statistics__init(c)
    c.pointee.kind = arena.copy(kind, in: "roleready.v1.QueueStatistics.kind")
    c.pointee.queued = queued
    c.pointee.running = running
    c.pointee.succeeded = succeeded
    c.pointee.failed = failed
    c.pointee.cancelled = cancelled
    c.pointee.paused = paused ? 1 : 0
    c.pointee.draining = draining ? 1 : 0
    c.pointee.concurrency = concurrency
    c.pointee.median_wait_milliseconds = medianWaitMilliseconds
    c.pointee.median_run_milliseconds = medianRunMilliseconds
    c.pointee.retrying = retrying
    c.pointee.oldest_wait_milliseconds = oldestWaitMilliseconds
    c.pointee.unsettled = unsettled
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatistics.self)
    self.kind = arena.text(c.pointee.kind, in: "roleready.v1.QueueStatistics.kind")
    self.queued = c.pointee.queued
    self.running = c.pointee.running
    self.succeeded = c.pointee.succeeded
    self.failed = c.pointee.failed
    self.cancelled = c.pointee.cancelled
    self.paused = c.pointee.paused != 0
    self.draining = c.pointee.draining != 0
    self.concurrency = c.pointee.concurrency
    self.medianWaitMilliseconds = c.pointee.median_wait_milliseconds
    self.medianRunMilliseconds = c.pointee.median_run_milliseconds
    self.retrying = c.pointee.retrying
    self.oldestWaitMilliseconds = c.pointee.oldest_wait_milliseconds
    self.unsettled = c.pointee.unsettled
  }
}
