// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension Subscription {
  package static let fullName = "roleready.v1.Subscription"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Subscription>.size) { memory in
    roleready__v1__subscription__init(memory.assumingMemoryBound(to: Roleready__V1__Subscription.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Subscription.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.Subscription.person_id")
    c.pointee.tier = Roleready__V1__Tier(rawValue: UInt32(bitPattern: tier.rawValue))
    c.pointee.since_milliseconds = sinceMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Subscription.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.Subscription.person_id"),
      tier: Tier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue)),
      sinceMilliseconds: c.pointee.since_milliseconds)
  }
}
