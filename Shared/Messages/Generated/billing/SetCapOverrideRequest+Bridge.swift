// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension SetCapOverrideRequest {
  package static let fullName = "roleready.v1.SetCapOverrideRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SetCapOverrideRequest>.size) {
    memory in
    roleready__v1__set_cap_override_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__SetCapOverrideRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetCapOverrideRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.SetCapOverrideRequest.person_id")
    c.pointee.cap_microdollars = capMicrodollars
    c.pointee.until_milliseconds = untilMilliseconds
    c.pointee.set_by = try arena.bytes(of: setBy, in: "roleready.v1.SetCapOverrideRequest.set_by")
    c.pointee.reason = try arena.bytes(of: reason, in: "roleready.v1.SetCapOverrideRequest.reason")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SetCapOverrideRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.SetCapOverrideRequest.person_id"),
      capMicrodollars: c.pointee.cap_microdollars,
      untilMilliseconds: c.pointee.until_milliseconds,
      setBy: try Read.text(c.pointee.set_by, in: "roleready.v1.SetCapOverrideRequest.set_by"),
      reason: try Read.text(c.pointee.reason, in: "roleready.v1.SetCapOverrideRequest.reason"))
  }
}
