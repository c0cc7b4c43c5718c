// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension Spending {
  package static let fullName = "roleready.v1.Spending"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Spending>.size) { memory in
    roleready__v1__spending__init(memory.assumingMemoryBound(to: Roleready__V1__Spending.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Spending.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.Spending.person_id")
    c.pointee.spent_microdollars = spentMicrodollars
    c.pointee.held_microdollars = heldMicrodollars
    c.pointee.cap_microdollars = capMicrodollars
    c.pointee.warned = warned ? 1 : 0
    c.pointee.resets_at_milliseconds = resetsAtMilliseconds
    c.pointee.overridden = overridden ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Spending.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.Spending.person_id"),
      spentMicrodollars: c.pointee.spent_microdollars,
      heldMicrodollars: c.pointee.held_microdollars,
      capMicrodollars: c.pointee.cap_microdollars,
      warned: c.pointee.warned != 0,
      resetsAtMilliseconds: c.pointee.resets_at_milliseconds,
      overridden: c.pointee.overridden != 0)
  }
}
