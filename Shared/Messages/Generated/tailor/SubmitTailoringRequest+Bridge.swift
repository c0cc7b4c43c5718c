// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension SubmitTailoringRequest {
  package static let fullName = "roleready.v1.SubmitTailoringRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__submit_tailoring_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitTailoringRequest.self)
    roleready__v1__submit_tailoring_request__init(c)
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.SubmitTailoringRequest.job_id")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.SubmitTailoringRequest.resume_id")
    c.pointee.job_description = arena.copy(jobDescription, in: "roleready.v1.SubmitTailoringRequest.job_description")
    c.pointee.scope = Roleready__V1__TailoringScope(rawValue: UInt32(bitPattern: scope.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitTailoringRequest.self)
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.SubmitTailoringRequest.job_id")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.SubmitTailoringRequest.resume_id")
    self.jobDescription = arena.text(
      c.pointee.job_description, in: "roleready.v1.SubmitTailoringRequest.job_description")
    self.scope = TailoringScope(rawValue: Int32(bitPattern: c.pointee.scope.rawValue))
  }
}
