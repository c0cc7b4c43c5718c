// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ListTailoringsRequest {
  package static let fullName = "roleready.v1.ListTailoringsRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__list_tailorings_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsRequest.self)
    roleready__v1__list_tailorings_request__init(c)
    c.pointee.limit = limit
    c.pointee.page_token = arena.copy(pageToken, in: "roleready.v1.ListTailoringsRequest.page_token")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.ListTailoringsRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsRequest.self)
    self.limit = c.pointee.limit
    self.pageToken = arena.text(c.pointee.page_token, in: "roleready.v1.ListTailoringsRequest.page_token")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.ListTailoringsRequest.resume_id")
  }
}
