// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ListResumesReply {
  package static let fullName = "roleready.v1.ListResumesReply"

  package static let descriptor = MessageDescriptor(roleready__v1__list_resumes_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesReply.self)
    roleready__v1__list_resumes_reply__init(c)
    (c.pointee.n_resumes, c.pointee.resumes) = arena.copy(resumes, as: Roleready__V1__ResumeSummary.self)
    c.pointee.next_page_token = arena.copy(nextPageToken, in: "roleready.v1.ListResumesReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesReply.self)
    self.resumes = arena.messages(c.pointee.resumes, c.pointee.n_resumes)
    self.nextPageToken = arena.text(c.pointee.next_page_token, in: "roleready.v1.ListResumesReply.next_page_token")
  }
}
