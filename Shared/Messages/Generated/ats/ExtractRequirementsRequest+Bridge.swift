// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ExtractRequirementsRequest {
  package static let fullName = "roleready.v1.ExtractRequirementsRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__extract_requirements_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExtractRequirementsRequest.self)
    roleready__v1__extract_requirements_request__init(c)
    c.pointee.job_description = arena.copy(
      jobDescription, in: "roleready.v1.ExtractRequirementsRequest.job_description")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExtractRequirementsRequest.self)
    self.jobDescription = arena.text(
      c.pointee.job_description, in: "roleready.v1.ExtractRequirementsRequest.job_description")
  }
}
