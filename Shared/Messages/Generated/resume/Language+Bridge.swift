// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Language {
  package static let fullName = "roleready.v1.Language"

  package static let descriptor = MessageDescriptor(roleready__v1__language__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Language.self)
    roleready__v1__language__init(c)
    c.pointee.language = arena.copy(language, in: "roleready.v1.Language.language")
    c.pointee.fluency = arena.copy(fluency, in: "roleready.v1.Language.fluency")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Language.self)
    self.language = arena.text(c.pointee.language, in: "roleready.v1.Language.language")
    self.fluency = arena.text(c.pointee.fluency, in: "roleready.v1.Language.fluency")
  }
}
