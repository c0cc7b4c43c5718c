// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Interest {
  package static let fullName = "roleready.v1.Interest"

  package static let descriptor = MessageDescriptor(roleready__v1__interest__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Interest.self)
    roleready__v1__interest__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Interest.name")
    (c.pointee.n_keywords, c.pointee.keywords) = arena.copy(keywords, in: "roleready.v1.Interest.keywords")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Interest.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Interest.name")
    self.keywords = arena.texts(c.pointee.keywords, c.pointee.n_keywords, in: "roleready.v1.Interest.keywords")
  }
}
