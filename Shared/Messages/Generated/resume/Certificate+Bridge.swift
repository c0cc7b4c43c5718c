// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Certificate {
  package static let fullName = "roleready.v1.Certificate"

  package static let descriptor = MessageDescriptor(roleready__v1__certificate__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Certificate.self)
    roleready__v1__certificate__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Certificate.name")
    c.pointee.date = arena.copy(date, in: "roleready.v1.Certificate.date")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Certificate.url")
    c.pointee.issuer = arena.copy(issuer, in: "roleready.v1.Certificate.issuer")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Certificate.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Certificate.name")
    self.date = arena.text(c.pointee.date, in: "roleready.v1.Certificate.date")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Certificate.url")
    self.issuer = arena.text(c.pointee.issuer, in: "roleready.v1.Certificate.issuer")
  }
}
