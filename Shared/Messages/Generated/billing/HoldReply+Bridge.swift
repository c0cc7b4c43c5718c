// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension HoldReply {
  package static let fullName = "roleready.v1.HoldReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__HoldReply>.size) { memory in
    roleready__v1__hold_reply__init(memory.assumingMemoryBound(to: Roleready__V1__HoldReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldReply.self)
    c.pointee.held_microdollars = heldMicrodollars
    c.pointee.expires_at_milliseconds = expiresAtMilliseconds
    c.pointee.spending = try arena.message(spending, as: Roleready__V1__Spending.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldReply.self)
    self.init(
      heldMicrodollars: c.pointee.held_microdollars,
      expiresAtMilliseconds: c.pointee.expires_at_milliseconds,
      spending: try Read.message(c.pointee.spending))
  }
}
