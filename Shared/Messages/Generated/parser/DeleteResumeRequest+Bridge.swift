// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension DeleteResumeRequest {
  package static let fullName = "roleready.v1.DeleteResumeRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__delete_resume_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeRequest.self)
    roleready__v1__delete_resume_request__init(c)
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.DeleteResumeRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeRequest.self)
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.DeleteResumeRequest.resume_id")
  }
}
