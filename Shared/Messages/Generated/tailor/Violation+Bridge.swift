// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Violation {
  package static let fullName = "roleready.v1.Violation"

  package static let descriptor = MessageDescriptor(roleready__v1__violation__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Violation.self)
    roleready__v1__violation__init(c)
    c.pointee.path = arena.copy(path, in: "roleready.v1.Violation.path")
    c.pointee.value = arena.copy(value, in: "roleready.v1.Violation.value")
    c.pointee.kind = arena.copy(kind, in: "roleready.v1.Violation.kind")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Violation.self)
    self.path = arena.text(c.pointee.path, in: "roleready.v1.Violation.path")
    self.value = arena.text(c.pointee.value, in: "roleready.v1.Violation.value")
    self.kind = arena.text(c.pointee.kind, in: "roleready.v1.Violation.kind")
  }
}
