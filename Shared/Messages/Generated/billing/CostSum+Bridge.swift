// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension CostSum {
  package static let fullName = "roleready.v1.CostSum"

  package static let descriptor = MessageDescriptor(roleready__v1__cost_sum__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostSum.self)
    roleready__v1__cost_sum__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.CostSum.name")
    c.pointee.cost_microdollars = costMicrodollars
    c.pointee.entries = entries
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostSum.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.CostSum.name")
    self.costMicrodollars = c.pointee.cost_microdollars
    self.entries = c.pointee.entries
  }
}
