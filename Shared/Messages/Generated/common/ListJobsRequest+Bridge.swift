// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ListJobsRequest {
  package static let fullName = "roleready.v1.ListJobsRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__list_jobs_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsRequest.self)
    roleready__v1__list_jobs_request__init(c)
    c.pointee.state = Roleready__V1__JobState(rawValue: UInt32(bitPattern: state.rawValue))
    c.pointee.kind = arena.copy(kind, in: "roleready.v1.ListJobsRequest.kind")
    c.pointee.limit = limit
    c.pointee.page_token = arena.copy(pageToken, in: "roleready.v1.ListJobsRequest.page_token")
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.ListJobsRequest.job_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsRequest.self)
    self.state = JobState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    self.kind = arena.text(c.pointee.kind, in: "roleready.v1.ListJobsRequest.kind")
    self.limit = c.pointee.limit
    self.pageToken = arena.text(c.pointee.page_token, in: "roleready.v1.ListJobsRequest.page_token")
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.ListJobsRequest.job_id")
  }
}
