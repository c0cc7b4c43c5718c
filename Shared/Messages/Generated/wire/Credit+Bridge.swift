// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Credit {
  package static let fullName = "roleready.v1.Credit"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Credit>.size) { memory in
    roleready__v1__credit__init(memory.assumingMemoryBound(to: Roleready__V1__Credit.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Credit.self)
    c.pointee.bytes = bytes
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Credit.self)
    self.init(
      bytes: c.pointee.bytes)
  }
}
