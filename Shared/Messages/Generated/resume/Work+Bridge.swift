// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Work {
  package static let fullName = "roleready.v1.Work"

  package static let descriptor = MessageDescriptor(roleready__v1__work__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Work.self)
    roleready__v1__work__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Work.name")
    c.pointee.position = arena.copy(position, in: "roleready.v1.Work.position")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Work.url")
    c.pointee.start_date = arena.copy(startDate, in: "roleready.v1.Work.start_date")
    c.pointee.end_date = arena.copy(endDate, in: "roleready.v1.Work.end_date")
    c.pointee.summary = arena.copy(summary, in: "roleready.v1.Work.summary")
    (c.pointee.n_highlights, c.pointee.highlights) = arena.copy(highlights, in: "roleready.v1.Work.highlights")
    c.pointee.location = arena.copy(location, in: "roleready.v1.Work.location")
    c.pointee.description = arena.copy(description, in: "roleready.v1.Work.description")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Work.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Work.name")
    self.position = arena.text(c.pointee.position, in: "roleready.v1.Work.position")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Work.url")
    self.startDate = arena.text(c.pointee.start_date, in: "roleready.v1.Work.start_date")
    self.endDate = arena.text(c.pointee.end_date, in: "roleready.v1.Work.end_date")
    self.summary = arena.text(c.pointee.summary, in: "roleready.v1.Work.summary")
    self.highlights = arena.texts(c.pointee.highlights, c.pointee.n_highlights, in: "roleready.v1.Work.highlights")
    self.location = arena.text(c.pointee.location, in: "roleready.v1.Work.location")
    self.description = arena.text(c.pointee.description, in: "roleready.v1.Work.description")
  }
}
