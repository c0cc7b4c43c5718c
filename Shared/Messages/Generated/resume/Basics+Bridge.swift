// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Basics {
  package static let fullName = "roleready.v1.Basics"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Basics>.size) { memory in
    roleready__v1__basics__init(memory.assumingMemoryBound(to: Roleready__V1__Basics.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Basics.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.Basics.name")
    c.pointee.label = try arena.bytes(of: label, in: "roleready.v1.Basics.label")
    c.pointee.image = try arena.bytes(of: image, in: "roleready.v1.Basics.image")
    c.pointee.email = try arena.bytes(of: email, in: "roleready.v1.Basics.email")
    c.pointee.phone = try arena.bytes(of: phone, in: "roleready.v1.Basics.phone")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Basics.url")
    c.pointee.summary = try arena.bytes(of: summary, in: "roleready.v1.Basics.summary")
    c.pointee.location = try arena.message(location, as: Roleready__V1__Location.self)
    (c.pointee.n_profiles, c.pointee.profiles) = try arena.messages(profiles, as: Roleready__V1__Profile.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Basics.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.Basics.name"),
      label: try Read.text(c.pointee.label, in: "roleready.v1.Basics.label"),
      image: try Read.text(c.pointee.image, in: "roleready.v1.Basics.image"),
      email: try Read.text(c.pointee.email, in: "roleready.v1.Basics.email"),
      phone: try Read.text(c.pointee.phone, in: "roleready.v1.Basics.phone"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Basics.url"),
      summary: try Read.text(c.pointee.summary, in: "roleready.v1.Basics.summary"),
      location: try Read.message(c.pointee.location),
      profiles: try Read.messages(c.pointee.profiles, c.pointee.n_profiles))
  }
}
