// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ListReportsRequest {
  package static let fullName = "roleready.v1.ListReportsRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListReportsRequest>.size) {
    memory in
    roleready__v1__list_reports_request__init(memory.assumingMemoryBound(to: Roleready__V1__ListReportsRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsRequest.self)
    c.pointee.limit = limit
    c.pointee.page_token = try arena.bytes(of: pageToken, in: "roleready.v1.ListReportsRequest.page_token")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.ListReportsRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsRequest.self)
    self.init(
      limit: c.pointee.limit,
      pageToken: try Read.text(c.pointee.page_token, in: "roleready.v1.ListReportsRequest.page_token"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.ListReportsRequest.resume_id"))
  }
}
