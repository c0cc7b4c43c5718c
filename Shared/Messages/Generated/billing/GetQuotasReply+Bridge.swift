// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension GetQuotasReply {
  package static let fullName = "roleready.v1.GetQuotasReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetQuotasReply>.size) { memory in
    roleready__v1__get_quotas_reply__init(memory.assumingMemoryBound(to: Roleready__V1__GetQuotasReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQuotasReply.self)
    (c.pointee.n_quotas, c.pointee.quotas) = try arena.messages(quotas, as: Roleready__V1__QuotaStatus.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQuotasReply.self)
    self.init(
      quotas: try Read.messages(c.pointee.quotas, c.pointee.n_quotas))
  }
}
