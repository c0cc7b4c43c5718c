// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ListResumesRequest {
  package static let fullName = "roleready.v1.ListResumesRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListResumesRequest>.size) {
    memory in
    roleready__v1__list_resumes_request__init(memory.assumingMemoryBound(to: Roleready__V1__ListResumesRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesRequest.self)
    c.pointee.limit = limit
    c.pointee.page_token = try arena.bytes(of: pageToken, in: "roleready.v1.ListResumesRequest.page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListResumesRequest.self)
    self.init(
      limit: c.pointee.limit,
      pageToken: try Read.text(c.pointee.page_token, in: "roleready.v1.ListResumesRequest.page_token"))
  }
}
