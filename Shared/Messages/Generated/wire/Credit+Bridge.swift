// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Credit {
  package static let fullName = "roleready.v1.Credit"

  package static let descriptor = MessageDescriptor(roleready__v1__credit__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Credit.self)
    roleready__v1__credit__init(c)
    c.pointee.bytes = bytes
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Credit.self)
    self.bytes = c.pointee.bytes
  }
}
