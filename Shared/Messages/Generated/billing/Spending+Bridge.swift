// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension Spending {
  package static let fullName = "roleready.v1.Spending"

  package static let descriptor = MessageDescriptor(roleready__v1__spending__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Spending.self)
    roleready__v1__spending__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.Spending.person_id")
    c.pointee.spent_microdollars = spentMicrodollars
    c.pointee.held_microdollars = heldMicrodollars
    c.pointee.cap_microdollars = capMicrodollars
    c.pointee.warned = warned ? 1 : 0
    c.pointee.resets_at_milliseconds = resetsAtMilliseconds
    c.pointee.overridden = overridden ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Spending.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.Spending.person_id")
    self.spentMicrodollars = c.pointee.spent_microdollars
    self.heldMicrodollars = c.pointee.held_microdollars
    self.capMicrodollars = c.pointee.cap_microdollars
    self.warned = c.pointee.warned != 0
    self.resetsAtMilliseconds = c.pointee.resets_at_milliseconds
    self.overridden = c.pointee.overridden != 0
  }
}
