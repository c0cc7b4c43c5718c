// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension TakeQuotaRequest {
  package static let fullName = "roleready.v1.TakeQuotaRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__take_quota_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TakeQuotaRequest.self)
    roleready__v1__take_quota_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.TakeQuotaRequest.person_id")
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.TakeQuotaRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TakeQuotaRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.TakeQuotaRequest.person_id")
    self.action = Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.TakeQuotaRequest.request_id")
  }
}
