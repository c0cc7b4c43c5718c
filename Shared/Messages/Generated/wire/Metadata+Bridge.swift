// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Metadata {
  package static let fullName = "roleready.v1.Metadata"

  package static let descriptor = MessageDescriptor(roleready__v1__metadata__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Metadata.self)
    roleready__v1__metadata__init(c)
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.Metadata.request_id")
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.Metadata.person_id")
    c.pointee.tier = tier
    (c.pointee.n_roles, c.pointee.roles) = arena.copy(roles, in: "roleready.v1.Metadata.roles")
    c.pointee.traceparent = arena.copy(traceparent, in: "roleready.v1.Metadata.traceparent")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Metadata.self)
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.Metadata.request_id")
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.Metadata.person_id")
    self.tier = c.pointee.tier
    self.roles = arena.texts(c.pointee.roles, c.pointee.n_roles, in: "roleready.v1.Metadata.roles")
    self.traceparent = arena.text(c.pointee.traceparent, in: "roleready.v1.Metadata.traceparent")
  }
}
