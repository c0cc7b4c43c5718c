// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension GetCostOverviewRequest {
  package static let fullName = "roleready.v1.GetCostOverviewRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__get_cost_overview_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetCostOverviewRequest.self)
    roleready__v1__get_cost_overview_request__init(c)
    c.pointee.from_milliseconds = fromMilliseconds
    c.pointee.until_milliseconds = untilMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetCostOverviewRequest.self)
    self.fromMilliseconds = c.pointee.from_milliseconds
    self.untilMilliseconds = c.pointee.until_milliseconds
  }
}
