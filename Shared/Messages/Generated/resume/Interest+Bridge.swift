// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Interest {
  package static let fullName = "roleready.v1.Interest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Interest>.size) { memory in
    roleready__v1__interest__init(memory.assumingMemoryBound(to: Roleready__V1__Interest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Interest.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Interest.name")
    (c.pointee.n_keywords, c.pointee.keywords) = try arena.texts(keywords, in: "roleready.v1.Interest.keywords")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Interest.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Interest.name"),
      keywords: try Read.texts(c.pointee.keywords, c.pointee.n_keywords, in: "roleready.v1.Interest.keywords"))
  }
}
