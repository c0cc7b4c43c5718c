// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ReleaseRequest {
  package static let fullName = "roleready.v1.ReleaseRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ReleaseRequest>.size) { memory in
    roleready__v1__release_request__init(memory.assumingMemoryBound(to: Roleready__V1__ReleaseRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReleaseRequest.self)
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.ReleaseRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReleaseRequest.self)
    self.init(
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.ReleaseRequest.request_id"))
  }
}
