// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ReturnQuotaRequest {
  package static let fullName = "roleready.v1.ReturnQuotaRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ReturnQuotaRequest>.size) {
    memory in
    roleready__v1__return_quota_request__init(memory.assumingMemoryBound(to: Roleready__V1__ReturnQuotaRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReturnQuotaRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.ReturnQuotaRequest.person_id")
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.ReturnQuotaRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReturnQuotaRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.ReturnQuotaRequest.person_id"),
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.ReturnQuotaRequest.request_id"))
  }
}
