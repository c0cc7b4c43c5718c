// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Award {
  package static let fullName = "roleready.v1.Award"

  package static let descriptor = MessageDescriptor(roleready__v1__award__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Award.self)
    roleready__v1__award__init(c)
    c.pointee.title = arena.copy(title, in: "roleready.v1.Award.title")
    c.pointee.date = arena.copy(date, in: "roleready.v1.Award.date")
    c.pointee.awarder = arena.copy(awarder, in: "roleready.v1.Award.awarder")
    c.pointee.summary = arena.copy(summary, in: "roleready.v1.Award.summary")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Award.self)
    self.title = arena.text(c.pointee.title, in: "roleready.v1.Award.title")
    self.date = arena.text(c.pointee.date, in: "roleready.v1.Award.date")
    self.awarder = arena.text(c.pointee.awarder, in: "roleready.v1.Award.awarder")
    self.summary = arena.text(c.pointee.summary, in: "roleready.v1.Award.summary")
  }
}
