// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension JobRequest {
  package static let fullName = "roleready.v1.JobRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__job_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequest.self)
    roleready__v1__job_request__init(c)
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.JobRequest.job_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequest.self)
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.JobRequest.job_id")
  }
}
