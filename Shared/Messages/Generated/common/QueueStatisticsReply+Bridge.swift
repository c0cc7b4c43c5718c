// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension QueueStatisticsReply {
  package static let fullName = "roleready.v1.QueueStatisticsReply"

  package static let descriptor = MessageDescriptor(roleready__v1__queue_statistics_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatisticsReply.self)
    roleready__v1__queue_statistics_reply__init(c)
    (c.pointee.n_queues, c.pointee.queues) = arena.copy(queues, as: Roleready__V1__QueueStatistics.self)
    c.pointee.affected = affected
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QueueStatisticsReply.self)
    self.queues = arena.messages(c.pointee.queues, c.pointee.n_queues)
    self.affected = c.pointee.affected
  }
}
