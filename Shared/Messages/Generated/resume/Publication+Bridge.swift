// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Publication {
  package static let fullName = "roleready.v1.Publication"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Publication>.size) { memory in
    roleready__v1__publication__init(memory.assumingMemoryBound(to: Roleready__V1__Publication.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Publication.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Publication.name")
    c.pointee.publisher = try arena.bytes(of: publisher, in: "roleready.v1.Publication.publisher")
    c.pointee.release_date = try arena.bytes(of: releaseDate, in: "roleready.v1.Publication.release_date")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Publication.url")
    c.pointee.summary = try arena.bytes(of: summary, in: "roleready.v1.Publication.summary")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Publication.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Publication.name"),
      publisher: try Read.text(c.pointee.publisher, in: "roleready.v1.Publication.publisher"),
      releaseDate: try Read.text(c.pointee.release_date, in: "roleready.v1.Publication.release_date"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Publication.url"),
      summary: try Read.text(c.pointee.summary, in: "roleready.v1.Publication.summary"))
  }
}
