// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension GetQuotasRequest {
  package static let fullName = "roleready.v1.GetQuotasRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetQuotasRequest>.size) { memory in
    roleready__v1__get_quotas_request__init(memory.assumingMemoryBound(to: Roleready__V1__GetQuotasRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQuotasRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.GetQuotasRequest.person_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQuotasRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.GetQuotasRequest.person_id"))
  }
}
