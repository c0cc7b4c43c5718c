// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Publication {
  package static let fullName = "roleready.v1.Publication"

  package static let descriptor = MessageDescriptor(roleready__v1__publication__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Publication.self)
    roleready__v1__publication__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Publication.name")
    c.pointee.publisher = arena.copy(publisher, in: "roleready.v1.Publication.publisher")
    c.pointee.release_date = arena.copy(releaseDate, in: "roleready.v1.Publication.release_date")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Publication.url")
    c.pointee.summary = arena.copy(summary, in: "roleready.v1.Publication.summary")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Publication.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Publication.name")
    self.publisher = arena.text(c.pointee.publisher, in: "roleready.v1.Publication.publisher")
    self.releaseDate = arena.text(c.pointee.release_date, in: "roleready.v1.Publication.release_date")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Publication.url")
    self.summary = arena.text(c.pointee.summary, in: "roleready.v1.Publication.summary")
  }
}
