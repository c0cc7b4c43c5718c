// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension QueueStatistics {
  package static let fullName = "roleready.v1.QueueStatistics"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__QueueStatistics>.size) { memory in
    roleready__v1__queue_statistics__init(memory.assumingMemoryBound(to: Roleready__V1__QueueStatistics.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatistics.self)
    c.pointee.kind = try arena.bytes(of: kind, in: "roleready.v1.QueueStatistics.kind")
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
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatistics.self)
    self.init(
      kind: try Read.text(c.pointee.kind, in: "roleready.v1.QueueStatistics.kind"),
      queued: c.pointee.queued,
      running: c.pointee.running,
      succeeded: c.pointee.succeeded,
      failed: c.pointee.failed,
      cancelled: c.pointee.cancelled,
      paused: c.pointee.paused != 0,
      draining: c.pointee.draining != 0,
      concurrency: c.pointee.concurrency,
      medianWaitMilliseconds: c.pointee.median_wait_milliseconds,
      medianRunMilliseconds: c.pointee.median_run_milliseconds)
  }
}
