// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Basics {
  package static let fullName = "roleready.v1.Basics"

  package static let descriptor = MessageDescriptor(roleready__v1__basics__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Basics.self)
    roleready__v1__basics__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.Basics.name")
    c.pointee.label = arena.copy(label, in: "roleready.v1.Basics.label")
    c.pointee.image = arena.copy(image, in: "roleready.v1.Basics.image")
    c.pointee.email = arena.copy(email, in: "roleready.v1.Basics.email")
    c.pointee.phone = arena.copy(phone, in: "roleready.v1.Basics.phone")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Basics.url")
    c.pointee.summary = arena.copy(summary, in: "roleready.v1.Basics.summary")
    c.pointee.location = arena.copy(location, as: Roleready__V1__Location.self)
    (c.pointee.n_profiles, c.pointee.profiles) = arena.copy(profiles, as: Roleready__V1__Profile.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Basics.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.Basics.name")
    self.label = arena.text(c.pointee.label, in: "roleready.v1.Basics.label")
    self.image = arena.text(c.pointee.image, in: "roleready.v1.Basics.image")
    self.email = arena.text(c.pointee.email, in: "roleready.v1.Basics.email")
    self.phone = arena.text(c.pointee.phone, in: "roleready.v1.Basics.phone")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Basics.url")
    self.summary = arena.text(c.pointee.summary, in: "roleready.v1.Basics.summary")
    self.location = arena.message(c.pointee.location)
    self.profiles = arena.messages(c.pointee.profiles, c.pointee.n_profiles)
  }
}
