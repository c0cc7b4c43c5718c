// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ListResumesReply {
  package static let fullName = "roleready.v1.ListResumesReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListResumesReply>.size) { memory in
    roleready__v1__list_resumes_reply__init(memory.assumingMemoryBound(to: Roleready__V1__ListResumesReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesReply.self)
    (c.pointee.n_resumes, c.pointee.resumes) = try arena.messages(resumes, as: Roleready__V1__ResumeSummary.self)
    c.pointee.next_page_token = try arena.bytes(of: nextPageToken, in: "roleready.v1.ListResumesReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesReply.self)
    self.init(
      resumes: try Read.messages(c.pointee.resumes, c.pointee.n_resumes),
      nextPageToken: try Read.text(c.pointee.next_page_token, in: "roleready.v1.ListResumesReply.next_page_token"))
  }
}
