// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Award {
  package static let fullName = "roleready.v1.Award"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Award>.size) { memory in
    roleready__v1__award__init(memory.assumingMemoryBound(to: Roleready__V1__Award.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Award.self)
    c.pointee.title = try arena.bytes(of: title, in: "roleready.v1.Award.title")
    c.pointee.date = try arena.bytes(of: date, in: "roleready.v1.Award.date")
    c.pointee.awarder = try arena.bytes(of: awarder, in: "roleready.v1.Award.awarder")
    c.pointee.summary = try arena.bytes(of: summary, in: "roleready.v1.Award.summary")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Award.self)
    self.init(
      title: try Read.text(c.pointee.title, in: "roleready.v1.Award.title"),
      date: try Read.text(c.pointee.date, in: "roleready.v1.Award.date"),
      awarder: try Read.text(c.pointee.awarder, in: "roleready.v1.Award.awarder"),
      summary: try Read.text(c.pointee.summary, in: "roleready.v1.Award.summary"))
  }
}
