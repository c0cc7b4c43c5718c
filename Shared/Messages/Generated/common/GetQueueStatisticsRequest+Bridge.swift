// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension GetQueueStatisticsRequest {
  package static let fullName = "roleready.v1.GetQueueStatisticsRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__get_queue_statistics_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQueueStatisticsRequest.self)
    roleready__v1__get_queue_statistics_request__init(c)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {}
}
