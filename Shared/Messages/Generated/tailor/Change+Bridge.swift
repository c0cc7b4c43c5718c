// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Change {
  package static let fullName = "roleready.v1.Change"

  package static let descriptor = MessageDescriptor(roleready__v1__change__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Change.self)
    roleready__v1__change__init(c)
    c.pointee.id = arena.copy(id, in: "roleready.v1.Change.id")
    c.pointee.kind = Roleready__V1__ChangeKind(rawValue: UInt32(bitPattern: kind.rawValue))
    c.pointee.path = arena.copy(path, in: "roleready.v1.Change.path")
    c.pointee.before = arena.copy(before, in: "roleready.v1.Change.before")
    c.pointee.after = arena.copy(after, in: "roleready.v1.Change.after")
    (c.pointee.n_sources, c.pointee.sources) = arena.copy(sources, as: Roleready__V1__Source.self)
    c.pointee.requirement_id = arena.copy(requirementId, in: "roleready.v1.Change.requirement_id")
    c.pointee.reason = arena.copy(reason, in: "roleready.v1.Change.reason")
    c.pointee.decision = Roleready__V1__Decision(rawValue: UInt32(bitPattern: decision.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Change.self)
    self.id = arena.text(c.pointee.id, in: "roleready.v1.Change.id")
    self.kind = ChangeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    self.path = arena.text(c.pointee.path, in: "roleready.v1.Change.path")
    self.before = arena.text(c.pointee.before, in: "roleready.v1.Change.before")
    self.after = arena.text(c.pointee.after, in: "roleready.v1.Change.after")
    self.sources = arena.messages(c.pointee.sources, c.pointee.n_sources)
    self.requirementId = arena.text(c.pointee.requirement_id, in: "roleready.v1.Change.requirement_id")
    self.reason = arena.text(c.pointee.reason, in: "roleready.v1.Change.reason")
    self.decision = Decision(rawValue: Int32(bitPattern: c.pointee.decision.rawValue))
  }
}
