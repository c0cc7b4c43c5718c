// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension SetSubscriptionRequest {
  package static let fullName = "roleready.v1.SetSubscriptionRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__set_subscription_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetSubscriptionRequest.self)
    roleready__v1__set_subscription_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.SetSubscriptionRequest.person_id")
    c.pointee.tier = Roleready__V1__Tier(rawValue: UInt32(bitPattern: tier.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetSubscriptionRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.SetSubscriptionRequest.person_id")
    self.tier = Tier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
  }
}
