// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Goaway {
  package static let fullName = "roleready.v1.Goaway"

  package static let descriptor = MessageDescriptor(roleready__v1__goaway__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Goaway.self)
    roleready__v1__goaway__init(c)
    c.pointee.last_stream_id = lastStreamId
    c.pointee.code = code
    c.pointee.reason = arena.copy(reason, in: "roleready.v1.Goaway.reason")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Goaway.self)
    self.lastStreamId = c.pointee.last_stream_id
    self.code = c.pointee.code
    self.reason = arena.text(c.pointee.reason, in: "roleready.v1.Goaway.reason")
  }
}
