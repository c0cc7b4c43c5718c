// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Reference {
  package static let fullName = "roleready.v1.Reference"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Reference>.size) { memory in
    roleready__v1__reference__init(memory.assumingMemoryBound(to: Roleready__V1__Reference.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Reference.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Reference.name")
    c.pointee.reference = try arena.bytes(of: reference, in: "roleready.v1.Reference.reference")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Reference.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Reference.name"),
      reference: try Read.text(c.pointee.reference, in: "roleready.v1.Reference.reference"))
  }
}
