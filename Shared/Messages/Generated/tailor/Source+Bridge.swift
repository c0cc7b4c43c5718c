// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Source {
  package static let fullName = "roleready.v1.Source"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Source>.size) { memory in
    roleready__v1__source__init(memory.assumingMemoryBound(to: Roleready__V1__Source.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Source.self)
    c.pointee.path = try arena.bytes(of: path, in: "roleready.v1.Source.path")
    c.pointee.text = try arena.bytes(of: text, in: "roleready.v1.Source.text")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Source.self)
    self.init(
      path: try Read.text(c.pointee.path, in: "roleready.v1.Source.path"),
      text: try Read.text(c.pointee.text, in: "roleready.v1.Source.text"))
  }
}
