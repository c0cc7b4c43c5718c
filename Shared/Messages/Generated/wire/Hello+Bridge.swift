// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Hello {
  package static let fullName = "roleready.v1.Hello"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Hello>.size) { memory in
    roleready__v1__hello__init(memory.assumingMemoryBound(to: Roleready__V1__Hello.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Hello.self)
    c.pointee.version = version
    c.pointee.max_frame_bytes = maxFrameBytes
    c.pointee.max_streams = maxStreams
    c.pointee.initial_credit_bytes = initialCreditBytes
    c.pointee.service = try arena.bytes(of: service, in: "roleready.v1.Hello.service")
    c.pointee.instance = try arena.bytes(of: instance, in: "roleready.v1.Hello.instance")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Hello.self)
    self.init(
      version: c.pointee.version,
      maxFrameBytes: c.pointee.max_frame_bytes,
      maxStreams: c.pointee.max_streams,
      initialCreditBytes: c.pointee.initial_credit_bytes,
      service: try Read.text(c.pointee.service, in: "roleready.v1.Hello.service"),
      instance: try Read.text(c.pointee.instance, in: "roleready.v1.Hello.instance"))
  }
}
