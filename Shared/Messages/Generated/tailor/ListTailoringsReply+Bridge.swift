// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ListTailoringsReply {
  package static let fullName = "roleready.v1.ListTailoringsReply"

  package static let descriptor = MessageDescriptor(roleready__v1__list_tailorings_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsReply.self)
    roleready__v1__list_tailorings_reply__init(c)
    (c.pointee.n_tailorings, c.pointee.tailorings) = arena.copy(tailorings, as: Roleready__V1__TailoringSummary.self)
    c.pointee.next_page_token = arena.copy(nextPageToken, in: "roleready.v1.ListTailoringsReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsReply.self)
    self.tailorings = arena.messages(c.pointee.tailorings, c.pointee.n_tailorings)
    self.nextPageToken = arena.text(c.pointee.next_page_token, in: "roleready.v1.ListTailoringsReply.next_page_token")
  }
}
