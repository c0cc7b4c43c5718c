// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension QueueStatisticsReply {
  package static let fullName = "roleready.v1.QueueStatisticsReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__QueueStatisticsReply>.size) {
    memory in
    roleready__v1__queue_statistics_reply__init(
      memory.assumingMemoryBound(to: Roleready__V1__QueueStatisticsReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatisticsReply.self)
    (c.pointee.n_queues, c.pointee.queues) = try arena.messages(queues, as: Roleready__V1__QueueStatistics.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatisticsReply.self)
    self.init(
      queues: try Read.messages(c.pointee.queues, c.pointee.n_queues))
  }
}
