// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension CostOverview {
  package static let fullName = "roleready.v1.CostOverview"

  package static let descriptor = MessageDescriptor(roleready__v1__cost_overview__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostOverview.self)
    roleready__v1__cost_overview__init(c)
    c.pointee.total = arena.copy(total, as: Roleready__V1__CostSum.self)
    (c.pointee.n_by_action, c.pointee.by_action) = arena.copy(byAction, as: Roleready__V1__CostSum.self)
    (c.pointee.n_by_model, c.pointee.by_model) = arena.copy(byModel, as: Roleready__V1__CostSum.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostOverview.self)
    self.total = arena.message(c.pointee.total)
    self.byAction = arena.messages(c.pointee.by_action, c.pointee.n_by_action)
    self.byModel = arena.messages(c.pointee.by_model, c.pointee.n_by_model)
  }
}
