// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Profile {
  package static let fullName = "roleready.v1.Profile"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Profile>.size) { memory in
    roleready__v1__profile__init(memory.assumingMemoryBound(to: Roleready__V1__Profile.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Profile.self)
    c.pointee.network = try arena.bytes(of: network, in: "roleready.v1.Profile.network")
    c.pointee.username = try arena.bytes(of: username, in: "roleready.v1.Profile.username")
    c.pointee.url = try arena.bytes(of: url, in: "roleready.v1.Profile.url")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Profile.self)
    self.init(
      network: try Read.text(c.pointee.network, in: "roleready.v1.Profile.network"),
      username: try Read.text(c.pointee.username, in: "roleready.v1.Profile.username"),
      url: try Read.text(c.pointee.url, in: "roleready.v1.Profile.url"))
  }
}
