// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ExtractRequirementsRequest {
  package static let fullName = "roleready.v1.ExtractRequirementsRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ExtractRequirementsRequest>.size) {
    memory in
    roleready__v1__extract_requirements_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__ExtractRequirementsRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExtractRequirementsRequest.self)
    c.pointee.job_description = try arena.bytes(
      of: jobDescription, in: "roleready.v1.ExtractRequirementsRequest.job_description")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExtractRequirementsRequest.self)
    self.init(
      jobDescription: try Read.text(
        c.pointee.job_description, in: "roleready.v1.ExtractRequirementsRequest.job_description"))
  }
}
