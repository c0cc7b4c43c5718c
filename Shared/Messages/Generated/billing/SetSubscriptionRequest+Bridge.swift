// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension SetSubscriptionRequest {
  package static let fullName = "roleready.v1.SetSubscriptionRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SetSubscriptionRequest>.size) {
    memory in
    roleready__v1__set_subscription_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__SetSubscriptionRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetSubscriptionRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.SetSubscriptionRequest.person_id")
    c.pointee.tier = Roleready__V1__Tier(rawValue: UInt32(bitPattern: tier.rawValue))
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetSubscriptionRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.SetSubscriptionRequest.person_id"),
      tier: Tier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue)))
  }
}
