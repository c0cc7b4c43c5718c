// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ListJobsReply {
  package static let fullName = "roleready.v1.ListJobsReply"

  package static let descriptor = MessageDescriptor(roleready__v1__list_jobs_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsReply.self)
    roleready__v1__list_jobs_reply__init(c)
    (c.pointee.n_jobs, c.pointee.jobs) = arena.copy(jobs, as: Roleready__V1__JobStatus.self)
    c.pointee.next_page_token = arena.copy(nextPageToken, in: "roleready.v1.ListJobsReply.next_page_token")
    c.pointee.details = arena.copy(details, as: Roleready__V1__JobDetails.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsReply.self)
    self.jobs = arena.messages(c.pointee.jobs, c.pointee.n_jobs)
    self.nextPageToken = arena.text(c.pointee.next_page_token, in: "roleready.v1.ListJobsReply.next_page_token")
    self.details = arena.message(c.pointee.details)
  }
}
