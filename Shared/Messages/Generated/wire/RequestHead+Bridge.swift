// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension RequestHead {
  package static let fullName = "roleready.v1.RequestHead"

  package static let descriptor = MessageDescriptor(roleready__v1__request_head__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequestHead.self)
    roleready__v1__request_head__init(c)
    c.pointee.method = arena.copy(method, in: "roleready.v1.RequestHead.method")
    c.pointee.deadline_milliseconds = deadlineMilliseconds
    c.pointee.metadata = arena.copy(metadata, as: Roleready__V1__Metadata.self)
    c.pointee.attempt = attempt
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequestHead.self)
    self.method = arena.text(c.pointee.method, in: "roleready.v1.RequestHead.method")
    self.deadlineMilliseconds = c.pointee.deadline_milliseconds
    self.metadata = arena.message(c.pointee.metadata)
    self.attempt = c.pointee.attempt
  }
}
