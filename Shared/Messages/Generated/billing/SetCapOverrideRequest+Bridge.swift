// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension SetCapOverrideRequest {
  package static let fullName = "roleready.v1.SetCapOverrideRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__set_cap_override_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetCapOverrideRequest.self)
    roleready__v1__set_cap_override_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.SetCapOverrideRequest.person_id")
    c.pointee.cap_microdollars = capMicrodollars
    c.pointee.until_milliseconds = untilMilliseconds
    c.pointee.set_by = arena.copy(setBy, in: "roleready.v1.SetCapOverrideRequest.set_by")
    c.pointee.reason = arena.copy(reason, in: "roleready.v1.SetCapOverrideRequest.reason")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetCapOverrideRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.SetCapOverrideRequest.person_id")
    self.capMicrodollars = c.pointee.cap_microdollars
    self.untilMilliseconds = c.pointee.until_milliseconds
    self.setBy = arena.text(c.pointee.set_by, in: "roleready.v1.SetCapOverrideRequest.set_by")
    self.reason = arena.text(c.pointee.reason, in: "roleready.v1.SetCapOverrideRequest.reason")
  }
}
