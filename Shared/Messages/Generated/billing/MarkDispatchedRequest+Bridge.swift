// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension MarkDispatchedRequest {
  package static let fullName = "roleready.v1.MarkDispatchedRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__mark_dispatched_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__MarkDispatchedRequest.self)
    roleready__v1__mark_dispatched_request__init(c)
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.MarkDispatchedRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__MarkDispatchedRequest.self)
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.MarkDispatchedRequest.request_id")
  }
}
