// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ListJobsReply {
  package static let fullName = "roleready.v1.ListJobsReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListJobsReply>.size) { memory in
    roleready__v1__list_jobs_reply__init(memory.assumingMemoryBound(to: Roleready__V1__ListJobsReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsReply.self)
    (c.pointee.n_jobs, c.pointee.jobs) = try arena.messages(jobs, as: Roleready__V1__JobStatus.self)
    c.pointee.next_page_token = try arena.bytes(of: nextPageToken, in: "roleready.v1.ListJobsReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsReply.self)
    self.init(
      jobs: try Read.messages(c.pointee.jobs, c.pointee.n_jobs),
      nextPageToken: try Read.text(c.pointee.next_page_token, in: "roleready.v1.ListJobsReply.next_page_token"))
  }
}
