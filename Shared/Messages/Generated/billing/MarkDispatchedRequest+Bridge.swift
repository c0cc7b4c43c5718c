// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension MarkDispatchedRequest {
  package static let fullName = "roleready.v1.MarkDispatchedRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__MarkDispatchedRequest>.size) {
    memory in
    roleready__v1__mark_dispatched_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__MarkDispatchedRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__MarkDispatchedRequest.self)
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.MarkDispatchedRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__MarkDispatchedRequest.self)
    self.init(
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.MarkDispatchedRequest.request_id"))
  }
}
