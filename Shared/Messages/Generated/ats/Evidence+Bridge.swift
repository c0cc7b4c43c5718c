// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension Evidence {
  package static let fullName = "roleready.v1.Evidence"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Evidence>.size) { memory in
    roleready__v1__evidence__init(memory.assumingMemoryBound(to: Roleready__V1__Evidence.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Evidence.self)
    c.pointee.path = try arena.bytes(of: path, in: "roleready.v1.Evidence.path")
    c.pointee.text = try arena.bytes(of: text, in: "roleready.v1.Evidence.text")
    c.pointee.words = try arena.bytes(of: words, in: "roleready.v1.Evidence.words")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Evidence.self)
    self.init(
      path: try Read.text(c.pointee.path, in: "roleready.v1.Evidence.path"),
      text: try Read.text(c.pointee.text, in: "roleready.v1.Evidence.text"),
      words: try Read.text(c.pointee.words, in: "roleready.v1.Evidence.words"))
  }
}
