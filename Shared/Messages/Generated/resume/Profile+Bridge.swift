// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Profile {
  package static let fullName = "roleready.v1.Profile"

  package static let descriptor = MessageDescriptor(roleready__v1__profile__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Profile.self)
    roleready__v1__profile__init(c)
    c.pointee.network = arena.copy(network, in: "roleready.v1.Profile.network")
    c.pointee.username = arena.copy(username, in: "roleready.v1.Profile.username")
    c.pointee.url = arena.copy(url, in: "roleready.v1.Profile.url")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Profile.self)
    self.network = arena.text(c.pointee.network, in: "roleready.v1.Profile.network")
    self.username = arena.text(c.pointee.username, in: "roleready.v1.Profile.username")
    self.url = arena.text(c.pointee.url, in: "roleready.v1.Profile.url")
  }
}
