// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Certificate {
  package static let fullName = "roleready.v1.Certificate"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Certificate>.size) { memory in
    roleready__v1__certificate__init(memory.assumingMemoryBound(to: Roleready__V1__Certificate.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Certificate.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Certificate.name")
    c.pointee.date = try arena.bytes(of: date, in: "roleready.v1.Certificate.date")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Certificate.url")
    c.pointee.issuer = try arena.bytes(of: issuer, in: "roleready.v1.Certificate.issuer")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Certificate.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Certificate.name"),
      date: try Read.text(c.pointee.date, in: "roleready.v1.Certificate.date"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Certificate.url"),
      issuer: try Read.text(c.pointee.issuer, in: "roleready.v1.Certificate.issuer"))
  }
}
