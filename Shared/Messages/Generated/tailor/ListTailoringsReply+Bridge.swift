// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ListTailoringsReply {
  package static let fullName = "roleready.v1.ListTailoringsReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListTailoringsReply>.size) {
    memory in
    roleready__v1__list_tailorings_reply__init(memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsReply.self)
    (c.pointee.n_tailorings, c.pointee.tailorings) = try arena.messages(
      tailorings, as: Roleready__V1__TailoringSummary.self)
    c.pointee.next_page_token = try arena.bytes(
      of: nextPageToken, in: "roleready.v1.ListTailoringsReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListTailoringsReply.self)
    self.init(
      tailorings: try Read.messages(c.pointee.tailorings, c.pointee.n_tailorings),
      nextPageToken: try Read.text(c.pointee.next_page_token, in: "roleready.v1.ListTailoringsReply.next_page_token"))
  }
}
