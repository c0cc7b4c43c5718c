// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Volunteer {
  package static let fullName = "roleready.v1.Volunteer"

  package static let descriptor = MessageDescriptor(roleready__v1__volunteer__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Volunteer.self)
    roleready__v1__volunteer__init(c)
    c.pointee.organization = arena.copy(organization, in: "roleready.v1.Volunteer.organization")
    c.pointee.position = arena.copy(position, in: "roleready.v1.Volunteer.position")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Volunteer.url")
    c.pointee.start_date = arena.copy(startDate, in: "roleready.v1.Volunteer.start_date")
    c.pointee.end_date = arena.copy(endDate, in: "roleready.v1.Volunteer.end_date")
    c.pointee.summary = arena.copy(summary, in: "roleready.v1.Volunteer.summary")
    (c.pointee.n_highlights, c.pointee.highlights) = arena.copy(highlights, in: "roleready.v1.Volunteer.highlights")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Volunteer.self)
    self.organization = arena.text(c.pointee.organization, in: "roleready.v1.Volunteer.organization")
    self.position = arena.text(c.pointee.position, in: "roleready.v1.Volunteer.position")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Volunteer.url")
    self.startDate = arena.text(c.pointee.start_date, in: "roleready.v1.Volunteer.start_date")
    self.endDate = arena.text(c.pointee.end_date, in: "roleready.v1.Volunteer.end_date")
    self.summary = arena.text(c.pointee.summary, in: "roleready.v1.Volunteer.summary")
    self.highlights = arena.texts(c.pointee.highlights, c.pointee.n_highlights, in: "roleready.v1.Volunteer.highlights")
  }
}
