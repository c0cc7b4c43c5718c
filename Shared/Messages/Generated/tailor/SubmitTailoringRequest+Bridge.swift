// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension SubmitTailoringRequest {
  package static let fullName = "roleready.v1.SubmitTailoringRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SubmitTailoringRequest>.size) {
    memory in
    roleready__v1__submit_tailoring_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__SubmitTailoringRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitTailoringRequest.self)
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.SubmitTailoringRequest.job_id")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.SubmitTailoringRequest.resume_id")
    c.pointee.job_description = try arena.bytes(
      of: jobDescription, in: "roleready.v1.SubmitTailoringRequest.job_description")
    c.pointee.scope = Roleready__V1__TailoringScope(rawValue: UInt32(bitPattern: scope.rawValue))
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitTailoringRequest.self)
    self.init(
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.SubmitTailoringRequest.job_id"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.SubmitTailoringRequest.resume_id"),
      jobDescription: try Read.text(
        c.pointee.job_description, in: "roleready.v1.SubmitTailoringRequest.job_description"),
      scope: TailoringScope(rawValue: Int32(bitPattern: c.pointee.scope.rawValue)))
  }
}
