// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension Evidence {
  package static let fullName = "roleready.v1.Evidence"

  package static let descriptor = MessageDescriptor(roleready__v1__evidence__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Evidence.self)
    roleready__v1__evidence__init(c)
    c.pointee.path = arena.copy(path, in: "roleready.v1.Evidence.path")
    c.pointee.text = arena.copy(text, in: "roleready.v1.Evidence.text")
    c.pointee.words = arena.copy(words, in: "roleready.v1.Evidence.words")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Evidence.self)
    self.path = arena.text(c.pointee.path, in: "roleready.v1.Evidence.path")
    self.text = arena.text(c.pointee.text, in: "roleready.v1.Evidence.text")
    self.words = arena.text(c.pointee.words, in: "roleready.v1.Evidence.words")
  }
}
