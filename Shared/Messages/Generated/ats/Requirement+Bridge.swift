// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension Requirement {
  package static let fullName = "roleready.v1.Requirement"

  package static let descriptor = MessageDescriptor(roleready__v1__requirement__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Requirement.self)
    roleready__v1__requirement__init(c)
    c.pointee.id = arena.copy(id, in: "roleready.v1.Requirement.id")
    c.pointee.text = arena.copy(text, in: "roleready.v1.Requirement.text")
    c.pointee.term = arena.copy(term, in: "roleready.v1.Requirement.term")
    c.pointee.kind = Roleready__V1__RequirementKind(rawValue: UInt32(bitPattern: kind.rawValue))
    c.pointee.importance = Roleready__V1__Importance(rawValue: UInt32(bitPattern: importance.rawValue))
    c.pointee.source = arena.copy(source, in: "roleready.v1.Requirement.source")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Requirement.self)
    self.id = arena.text(c.pointee.id, in: "roleready.v1.Requirement.id")
    self.text = arena.text(c.pointee.text, in: "roleready.v1.Requirement.text")
    self.term = arena.text(c.pointee.term, in: "roleready.v1.Requirement.term")
    self.kind = RequirementKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    self.importance = Importance(rawValue: Int32(bitPattern: c.pointee.importance.rawValue))
    self.source = arena.text(c.pointee.source, in: "roleready.v1.Requirement.source")
  }
}
