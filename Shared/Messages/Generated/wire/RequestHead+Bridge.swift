// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension RequestHead {
  package static let fullName = "roleready.v1.RequestHead"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__RequestHead>.size) { memory in
    roleready__v1__request_head__init(memory.assumingMemoryBound(to: Roleready__V1__RequestHead.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequestHead.self)
    c.pointee.method = try arena.bytes(of: method, in: "roleready.v1.RequestHead.method")
    c.pointee.deadline_milliseconds = deadlineMilliseconds
    c.pointee.metadata = try arena.message(metadata, as: Roleready__V1__Metadata.self)
    c.pointee.attempt = attempt
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequestHead.self)
    self.init(
      method: try Read.text(c.pointee.method, in: "roleready.v1.RequestHead.method"),
      deadlineMilliseconds: c.pointee.deadline_milliseconds,
      metadata: try Read.message(c.pointee.metadata),
      attempt: c.pointee.attempt)
  }
}
