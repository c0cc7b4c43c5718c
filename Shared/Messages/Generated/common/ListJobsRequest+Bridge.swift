// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ListJobsRequest {
  package static let fullName = "roleready.v1.ListJobsRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListJobsRequest>.size) { memory in
    roleready__v1__list_jobs_request__init(memory.assumingMemoryBound(to: Roleready__V1__ListJobsRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsRequest.self)
    c.pointee.state = Roleready__V1__JobState(rawValue: UInt32(bitPattern: state.rawValue))
    c.pointee.kind = try arena.bytes(of: kind, in: "roleready.v1.ListJobsRequest.kind")
    c.pointee.limit = limit
    c.pointee.page_token = try arena.bytes(of: pageToken, in: "roleready.v1.ListJobsRequest.page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListJobsRequest.self)
    self.init(
      state: JobState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
      kind: try Read.text(c.pointee.kind, in: "roleready.v1.ListJobsRequest.kind"),
      limit: c.pointee.limit,
      pageToken: try Read.text(c.pointee.page_token, in: "roleready.v1.ListJobsRequest.page_token"))
  }
}
