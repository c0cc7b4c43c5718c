// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension CostOverview {
  package static let fullName = "roleready.v1.CostOverview"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__CostOverview>.size) { memory in
    roleready__v1__cost_overview__init(memory.assumingMemoryBound(to: Roleready__V1__CostOverview.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostOverview.self)
    c.pointee.total = try arena.message(total, as: Roleready__V1__CostSum.self)
    (c.pointee.n_by_action, c.pointee.by_action) = try arena.messages(byAction, as: Roleready__V1__CostSum.self)
    (c.pointee.n_by_model, c.pointee.by_model) = try arena.messages(byModel, as: Roleready__V1__CostSum.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostOverview.self)
    self.init(
      total: try Read.message(c.pointee.total),
      byAction: try Read.messages(c.pointee.by_action, c.pointee.n_by_action),
      byModel: try Read.messages(c.pointee.by_model, c.pointee.n_by_model))
  }
}
