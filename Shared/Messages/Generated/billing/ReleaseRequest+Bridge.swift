// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ReleaseRequest {
  package static let fullName = "roleready.v1.ReleaseRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__release_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReleaseRequest.self)
    roleready__v1__release_request__init(c)
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.ReleaseRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReleaseRequest.self)
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.ReleaseRequest.request_id")
  }
}
