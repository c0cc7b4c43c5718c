// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension GetSubscriptionRequest {
  package static let fullName = "roleready.v1.GetSubscriptionRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__get_subscription_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetSubscriptionRequest.self)
    roleready__v1__get_subscription_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.GetSubscriptionRequest.person_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetSubscriptionRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.GetSubscriptionRequest.person_id")
  }
}
