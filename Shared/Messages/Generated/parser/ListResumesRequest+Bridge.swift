// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ListResumesRequest {
  package static let fullName = "roleready.v1.ListResumesRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__list_resumes_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesRequest.self)
    roleready__v1__list_resumes_request__init(c)
    c.pointee.limit = limit
    c.pointee.page_token = arena.copy(pageToken, in: "roleready.v1.ListResumesRequest.page_token")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesRequest.self)
    self.limit = c.pointee.limit
    self.pageToken = arena.text(c.pointee.page_token, in: "roleready.v1.ListResumesRequest.page_token")
  }
}
