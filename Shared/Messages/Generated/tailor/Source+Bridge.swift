// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Source {
  package static let fullName = "roleready.v1.Source"

  package static let descriptor = MessageDescriptor(roleready__v1__source__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Source.self)
    roleready__v1__source__init(c)
    c.pointee.path = arena.copy(path, in: "roleready.v1.Source.path")
    c.pointee.text = arena.copy(text, in: "roleready.v1.Source.text")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Source.self)
    self.path = arena.text(c.pointee.path, in: "roleready.v1.Source.path")
    self.text = arena.text(c.pointee.text, in: "roleready.v1.Source.text")
  }
}
