// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Goaway {
  package static let fullName = "roleready.v1.Goaway"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Goaway>.size) { memory in
    roleready__v1__goaway__init(memory.assumingMemoryBound(to: Roleready__V1__Goaway.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Goaway.self)
    c.pointee.last_stream_id = lastStreamId
    c.pointee.code = code
    c.pointee.reason = try arena.bytes(of: reason, in: "roleready.v1.Goaway.reason")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Goaway.self)
    self.init(
      lastStreamId: c.pointee.last_stream_id,
      code: c.pointee.code,
      reason: try Read.text(c.pointee.reason, in: "roleready.v1.Goaway.reason"))
  }
}
