// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ListReportsRequest {
  package static let fullName = "roleready.v1.ListReportsRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__list_reports_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsRequest.self)
    roleready__v1__list_reports_request__init(c)
    c.pointee.limit = limit
    c.pointee.page_token = arena.copy(pageToken, in: "roleready.v1.ListReportsRequest.page_token")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.ListReportsRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsRequest.self)
    self.limit = c.pointee.limit
    self.pageToken = arena.text(c.pointee.page_token, in: "roleready.v1.ListReportsRequest.page_token")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.ListReportsRequest.resume_id")
  }
}
