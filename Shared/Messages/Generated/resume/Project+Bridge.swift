// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Project {
  package static let fullName = "roleready.v1.Project"

  package static let descriptor = MessageDescriptor(roleready__v1__project__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Project.self)
    roleready__v1__project__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Project.name")
    c.pointee.description = arena.copy(description, in: "roleready.v1.Project.description")
    (c.pointee.n_highlights, c.pointee.highlights) = arena.copy(highlights, in: "roleready.v1.Project.highlights")
    (c.pointee.n_keywords, c.pointee.keywords) = arena.copy(keywords, in: "roleready.v1.Project.keywords")
    c.pointee.start_date = arena.copy(startDate, in: "roleready.v1.Project.start_date")
    c.pointee.end_date = arena.copy(endDate, in: "roleready.v1.Project.end_date")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Project.url")
    (c.pointee.n_roles, c.pointee.roles) = arena.copy(roles, in: "roleready.v1.Project.roles")
    c.pointee.entity = arena.copy(entity, in: "roleready.v1.Project.entity")
    c.pointee.type = arena.copy(type, in: "roleready.v1.Project.type")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Project.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Project.name")
    self.description = arena.text(c.pointee.description, in: "roleready.v1.Project.description")
    self.highlights = arena.texts(c.pointee.highlights, c.pointee.n_highlights, in: "roleready.v1.Project.highlights")
    self.keywords = arena.texts(c.pointee.keywords, c.pointee.n_keywords, in: "roleready.v1.Project.keywords")
    self.startDate = arena.text(c.pointee.start_date, in: "roleready.v1.Project.start_date")
    self.endDate = arena.text(c.pointee.end_date, in: "roleready.v1.Project.end_date")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Project.url")
    self.roles = arena.texts(c.pointee.roles, c.pointee.n_roles, in: "roleready.v1.Project.roles")
    self.entity = arena.text(c.pointee.entity, in: "roleready.v1.Project.entity")
    self.type = arena.text(c.pointee.type, in: "roleready.v1.Project.type")
  }
}
