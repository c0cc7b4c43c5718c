// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension DeleteResumeReply {
  package static let fullName = "roleready.v1.DeleteResumeReply"

  package static let descriptor = MessageDescriptor(roleready__v1__delete_resume_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeReply.self)
    roleready__v1__delete_resume_reply__init(c)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {}
}
