// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension DeleteTailoringReply {
  package static let fullName = "roleready.v1.DeleteTailoringReply"

  package static let descriptor = MessageDescriptor(roleready__v1__delete_tailoring_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringReply.self)
    roleready__v1__delete_tailoring_reply__init(c)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {}
}
