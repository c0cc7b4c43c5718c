// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension DeleteTailoringRequest {
  package static let fullName = "roleready.v1.DeleteTailoringRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__delete_tailoring_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringRequest.self)
    roleready__v1__delete_tailoring_request__init(c)
    c.pointee.tailoring_id = arena.copy(tailoringId, in: "roleready.v1.DeleteTailoringRequest.tailoring_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringRequest.self)
    self.tailoringId = arena.text(c.pointee.tailoring_id, in: "roleready.v1.DeleteTailoringRequest.tailoring_id")
  }
}
