// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Skill {
  package static let fullName = "roleready.v1.Skill"

  package static let descriptor = MessageDescriptor(roleready__v1__skill__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Skill.self)
    roleready__v1__skill__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Skill.name")
    c.pointee.level = arena.copy(level, in: "roleready.v1.Skill.level")
    (c.pointee.n_keywords, c.pointee.keywords) = arena.copy(keywords, in: "roleready.v1.Skill.keywords")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Skill.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Skill.name")
    self.level = arena.text(c.pointee.level, in: "roleready.v1.Skill.level")
    self.keywords = arena.texts(c.pointee.keywords, c.pointee.n_keywords, in: "roleready.v1.Skill.keywords")
  }
}
