// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension SubmitCheckRequest {
  package static let fullName = "roleready.v1.SubmitCheckRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__submit_check_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitCheckRequest.self)
    roleready__v1__submit_check_request__init(c)
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.SubmitCheckRequest.job_id")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.SubmitCheckRequest.resume_id")
    c.pointee.job_description = arena.copy(jobDescription, in: "roleready.v1.SubmitCheckRequest.job_description")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitCheckRequest.self)
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.SubmitCheckRequest.job_id")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.SubmitCheckRequest.resume_id")
    self.jobDescription = arena.text(c.pointee.job_description, in: "roleready.v1.SubmitCheckRequest.job_description")
  }
}
