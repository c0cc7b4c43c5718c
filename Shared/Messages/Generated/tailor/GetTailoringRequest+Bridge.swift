// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension GetTailoringRequest {
  package static let fullName = "roleready.v1.GetTailoringRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__get_tailoring_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetTailoringRequest.self)
    roleready__v1__get_tailoring_request__init(c)
    c.pointee.tailoring_id = arena.copy(tailoringId, in: "roleready.v1.GetTailoringRequest.tailoring_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetTailoringRequest.self)
    self.tailoringId = arena.text(c.pointee.tailoring_id, in: "roleready.v1.GetTailoringRequest.tailoring_id")
  }
}
