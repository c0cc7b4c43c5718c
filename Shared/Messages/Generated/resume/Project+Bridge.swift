// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Project {
  package static let fullName = "roleready.v1.Project"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Project>.size) { memory in
    roleready__v1__project__init(memory.assumingMemoryBound(to: Roleready__V1__Project.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Project.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Project.name")
    c.pointee.description = try arena.bytes(of: description, in: "roleready.v1.Project.description")
    (c.pointee.n_highlights, c.pointee.highlights) = try arena.texts(highlights, in: "roleready.v1.Project.highlights")
    (c.pointee.n_keywords, c.pointee.keywords) = try arena.texts(keywords, in: "roleready.v1.Project.keywords")
    c.pointee.start_date = try arena.bytes(of: startDate, in: "roleready.v1.Project.start_date")
    c.pointee.end_date = try arena.bytes(of: endDate, in: "roleready.v1.Project.end_date")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Project.url")
    (c.pointee.n_roles, c.pointee.roles) = try arena.texts(roles, in: "roleready.v1.Project.roles")
    c.pointee.entity = try arena.bytes(of: entity, in: "roleready.v1.Project.entity")
    c.pointee.type = try arena.bytes(of: type, in: "roleready.v1.Project.type")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Project.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Project.name"),
      description: try Read.text(c.pointee.description, in: "roleready.v1.Project.description"),
      highlights: try Read.texts(c.pointee.highlights, c.pointee.n_highlights, in: "roleready.v1.Project.highlights"),
      keywords: try Read.texts(c.pointee.keywords, c.pointee.n_keywords, in: "roleready.v1.Project.keywords"),
      startDate: try Read.text(c.pointee.start_date, in: "roleready.v1.Project.start_date"),
      endDate: try Read.text(c.pointee.end_date, in: "roleready.v1.Project.end_date"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Project.url"),
      roles: try Read.texts(c.pointee.roles, c.pointee.n_roles, in: "roleready.v1.Project.roles"),
      entity: try Read.text(c.pointee.entity, in: "roleready.v1.Project.entity"),
      type: try Read.text(c.pointee.type, in: "roleready.v1.Project.type"))
  }
}
