// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Reference {
  package static let fullName = "roleready.v1.Reference"

  package static let descriptor = MessageDescriptor(roleready__v1__reference__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Reference.self)
    roleready__v1__reference__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Reference.name")
    c.pointee.reference = arena.copy(reference, in: "roleready.v1.Reference.reference")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Reference.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Reference.name")
    self.reference = arena.text(c.pointee.reference, in: "roleready.v1.Reference.reference")
  }
}
