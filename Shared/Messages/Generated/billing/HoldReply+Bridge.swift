// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension HoldReply {
  package static let fullName = "roleready.v1.HoldReply"

  package static let descriptor = MessageDescriptor(roleready__v1__hold_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldReply.self)
    roleready__v1__hold_reply__init(c)
    c.pointee.held_microdollars = heldMicrodollars
    c.pointee.expires_at_milliseconds = expiresAtMilliseconds
    c.pointee.spending = arena.copy(spending, as: Roleready__V1__Spending.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldReply.self)
    self.heldMicrodollars = c.pointee.held_microdollars
    self.expiresAtMilliseconds = c.pointee.expires_at_milliseconds
    self.spending = arena.message(c.pointee.spending)
  }
}
