// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension GetCostOverviewRequest {
  package static let fullName = "roleready.v1.GetCostOverviewRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetCostOverviewRequest>.size) {
    memory in
    roleready__v1__get_cost_overview_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__GetCostOverviewRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetCostOverviewRequest.self)
    c.pointee.from_milliseconds = fromMilliseconds
    c.pointee.until_milliseconds = untilMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetCostOverviewRequest.self)
    self.init(
      fromMilliseconds: c.pointee.from_milliseconds,
      untilMilliseconds: c.pointee.until_milliseconds)
  }
}
