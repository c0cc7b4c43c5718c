// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension Subscription {
  package static let fullName = "roleready.v1.Subscription"

  package static let descriptor = MessageDescriptor(roleready__v1__subscription__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Subscription.self)
    roleready__v1__subscription__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.Subscription.person_id")
    c.pointee.tier = Roleready__V1__Tier(rawValue: UInt32(bitPattern: tier.rawValue))
    c.pointee.since_milliseconds = sinceMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Subscription.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.Subscription.person_id")
    self.tier = Tier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
    self.sinceMilliseconds = c.pointee.since_milliseconds
  }
}
