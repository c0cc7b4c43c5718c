// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ReturnQuotaRequest {
  package static let fullName = "roleready.v1.ReturnQuotaRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__return_quota_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReturnQuotaRequest.self)
    roleready__v1__return_quota_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.ReturnQuotaRequest.person_id")
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.ReturnQuotaRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReturnQuotaRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.ReturnQuotaRequest.person_id")
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.ReturnQuotaRequest.request_id")
  }
}
