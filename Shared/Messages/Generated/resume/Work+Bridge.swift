// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Work {
  package static let fullName = "roleready.v1.Work"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Work>.size) { memory in
    roleready__v1__work__init(memory.assumingMemoryBound(to: Roleready__V1__Work.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Work.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Work.name")
    c.pointee.position = try arena.bytes(of: position, in: "roleready.v1.Work.position")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Work.url")
    c.pointee.start_date = try arena.bytes(of: startDate, in: "roleready.v1.Work.start_date")
    c.pointee.end_date = try arena.bytes(of: endDate, in: "roleready.v1.Work.end_date")
    c.pointee.summary = try arena.bytes(of: summary, in: "roleready.v1.Work.summary")
    (c.pointee.n_highlights, c.pointee.highlights) = try arena.texts(highlights, in: "roleready.v1.Work.highlights")
    c.pointee.location = try arena.bytes(of: location, in: "roleready.v1.Work.location")
    c.pointee.description = try arena.bytes(of: description, in: "roleready.v1.Work.description")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Work.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Work.name"),
      position: try Read.text(c.pointee.position, in: "roleready.v1.Work.position"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Work.url"),
      startDate: try Read.text(c.pointee.start_date, in: "roleready.v1.Work.start_date"),
      endDate: try Read.text(c.pointee.end_date, in: "roleready.v1.Work.end_date"),
      summary: try Read.text(c.pointee.summary, in: "roleready.v1.Work.summary"),
      highlights: try Read.texts(c.pointee.highlights, c.pointee.n_highlights, in: "roleready.v1.Work.highlights"),
      location: try Read.text(c.pointee.location, in: "roleready.v1.Work.location"),
      description: try Read.text(c.pointee.description, in: "roleready.v1.Work.description"))
  }
}
