// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Language {
  package static let fullName = "roleready.v1.Language"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Language>.size) { memory in
    roleready__v1__language__init(memory.assumingMemoryBound(to: Roleready__V1__Language.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Language.self)
    c.pointee.language = try arena.bytes(of: language, in: "roleready.v1.Language.language")
    c.pointee.fluency = try arena.bytes(of: fluency, in: "roleready.v1.Language.fluency")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Language.self)
    self.init(
      language: try Read.text(c.pointee.language, in: "roleready.v1.Language.language"),
      fluency: try Read.text(c.pointee.fluency, in: "roleready.v1.Language.fluency"))
  }
}
