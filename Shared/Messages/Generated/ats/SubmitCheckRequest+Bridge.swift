// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension SubmitCheckRequest {
  package static let fullName = "roleready.v1.SubmitCheckRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SubmitCheckRequest>.size) {
    memory in
    roleready__v1__submit_check_request__init(memory.assumingMemoryBound(to: Roleready__V1__SubmitCheckRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitCheckRequest.self)
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.SubmitCheckRequest.job_id")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.SubmitCheckRequest.resume_id")
    c.pointee.job_description = try arena.bytes(
      of: jobDescription, in: "roleready.v1.SubmitCheckRequest.job_description")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitCheckRequest.self)
    self.init(
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.SubmitCheckRequest.job_id"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.SubmitCheckRequest.resume_id"),
      jobDescription: try Read.text(c.pointee.job_description, in: "roleready.v1.SubmitCheckRequest.job_description"))
  }
}
