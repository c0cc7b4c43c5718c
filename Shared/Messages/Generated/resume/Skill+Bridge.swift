// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Skill {
  package static let fullName = "roleready.v1.Skill"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Skill>.size) { memory in
    roleready__v1__skill__init(memory.assumingMemoryBound(to: Roleready__V1__Skill.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Skill.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Skill.name")
    c.pointee.level = try arena.bytes(of: level, in: "roleready.v1.Skill.level")
    (c.pointee.n_keywords, c.pointee.keywords) = try arena.texts(keywords, in: "roleready.v1.Skill.keywords")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Skill.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Skill.name"),
      level: try Read.text(c.pointee.level, in: "roleready.v1.Skill.level"),
      keywords: try Read.texts(c.pointee.keywords, c.pointee.n_keywords, in: "roleready.v1.Skill.keywords"))
  }
}
