// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Metadata {
  package static let fullName = "roleready.v1.Metadata"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Metadata>.size) { memory in
    roleready__v1__metadata__init(memory.assumingMemoryBound(to: Roleready__V1__Metadata.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Metadata.self)
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.Metadata.request_id")
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.Metadata.person_id")
    c.pointee.tier = tier
    (c.pointee.n_roles, c.pointee.roles) = try arena.texts(roles, in: "roleready.v1.Metadata.roles")
    c.pointee.traceparent = try arena.bytes(of: traceparent, in: "roleready.v1.Metadata.traceparent")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Metadata.self)
    self.init(
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.Metadata.request_id"),
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.Metadata.person_id"),
      tier: c.pointee.tier,
      roles: try Read.texts(c.pointee.roles, c.pointee.n_roles, in: "roleready.v1.Metadata.roles"),
      traceparent: try Read.text(c.pointee.traceparent, in: "roleready.v1.Metadata.traceparent"))
  }
}
