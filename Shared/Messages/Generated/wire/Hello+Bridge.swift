// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Hello {
  package static let fullName = "roleready.v1.Hello"

  package static let descriptor = MessageDescriptor(roleready__v1__hello__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Hello.self)
    roleready__v1__hello__init(c)
    c.pointee.version = version
    c.pointee.max_frame_bytes = maxFrameBytes
    c.pointee.max_streams = maxStreams
    c.pointee.initial_credit_bytes = initialCreditBytes
    c.pointee.service = arena.copy(service, in: "roleready.v1.Hello.service")
    c.pointee.instance = arena.copy(instance, in: "roleready.v1.Hello.instance")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Hello.self)
    self.version = c.pointee.version
    self.maxFrameBytes = c.pointee.max_frame_bytes
    self.maxStreams = c.pointee.max_streams
    self.initialCreditBytes = c.pointee.initial_credit_bytes
    self.service = arena.text(c.pointee.service, in: "roleready.v1.Hello.service")
    self.instance = arena.text(c.pointee.instance, in: "roleready.v1.Hello.instance")
  }
}
