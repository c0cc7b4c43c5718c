// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension HoldRequest {
  package static let fullName = "roleready.v1.HoldRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__hold_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldRequest.self)
    roleready__v1__hold_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.HoldRequest.person_id")
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.HoldRequest.request_id")
    c.pointee.model = arena.copy(model, in: "roleready.v1.HoldRequest.model")
    c.pointee.worst_case_microdollars = worstCaseMicrodollars
    c.pointee.lifetime_milliseconds = lifetimeMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.HoldRequest.person_id")
    self.action = Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.HoldRequest.request_id")
    self.model = arena.text(c.pointee.model, in: "roleready.v1.HoldRequest.model")
    self.worstCaseMicrodollars = c.pointee.worst_case_microdollars
    self.lifetimeMilliseconds = c.pointee.lifetime_milliseconds
  }
}
