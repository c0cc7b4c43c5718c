// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension GetQuotasReply {
  package static let fullName = "roleready.v1.GetQuotasReply"

  package static let descriptor = MessageDescriptor(roleready__v1__get_quotas_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQuotasReply.self)
    roleready__v1__get_quotas_reply__init(c)
    (c.pointee.n_quotas, c.pointee.quotas) = arena.copy(quotas, as: Roleready__V1__QuotaStatus.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetQuotasReply.self)
    self.quotas = arena.messages(c.pointee.quotas, c.pointee.n_quotas)
  }
}
