// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Volunteer {
  package static let fullName = "roleready.v1.Volunteer"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Volunteer>.size) { memory in
    roleready__v1__volunteer__init(memory.assumingMemoryBound(to: Roleready__V1__Volunteer.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Volunteer.self)
    c.pointee.organization = try arena.bytes(of: organization, in: "roleready.v1.Volunteer.organization")
    c.pointee.position = try arena.bytes(of: position, in: "roleready.v1.Volunteer.position")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Volunteer.url")
    c.pointee.start_date = try arena.bytes(of: startDate, in: "roleready.v1.Volunteer.start_date")
    c.pointee.end_date = try arena.bytes(of: endDate, in: "roleready.v1.Volunteer.end_date")
    c.pointee.summary = try arena.bytes(of: summary, in: "roleready.v1.Volunteer.summary")
    (c.pointee.n_highlights, c.pointee.highlights) = try arena.texts(
      highlights, in: "roleready.v1.Volunteer.highlights")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Volunteer.self)
    self.init(
      organization: try Read.text(c.pointee.organization, in: "roleready.v1.Volunteer.organization"),
      position: try Read.text(c.pointee.position, in: "roleready.v1.Volunteer.position"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Volunteer.url"),
      startDate: try Read.text(c.pointee.start_date, in: "roleready.v1.Volunteer.start_date"),
      endDate: try Read.text(c.pointee.end_date, in: "roleready.v1.Volunteer.end_date"),
      summary: try Read.text(c.pointee.summary, in: "roleready.v1.Volunteer.summary"),
      highlights: try Read.texts(c.pointee.highlights, c.pointee.n_highlights, in: "roleready.v1.Volunteer.highlights"))
  }
}
