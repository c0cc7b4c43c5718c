// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ReleaseReply {
  package static let fullName = "roleready.v1.ReleaseReply"

  package static let descriptor = MessageDescriptor(roleready__v1__release_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReleaseReply.self)
    roleready__v1__release_reply__init(c)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {}
}
