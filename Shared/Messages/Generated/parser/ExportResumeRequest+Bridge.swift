// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ExportResumeRequest {
  package static let fullName = "roleready.v1.ExportResumeRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__export_resume_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportResumeRequest.self)
    roleready__v1__export_resume_request__init(c)
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.ExportResumeRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportResumeRequest.self)
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.ExportResumeRequest.resume_id")
  }
}
