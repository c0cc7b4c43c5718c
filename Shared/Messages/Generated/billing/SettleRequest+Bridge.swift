// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension SettleRequest {
  package static let fullName = "roleready.v1.SettleRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__settle_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SettleRequest.self)
    roleready__v1__settle_request__init(c)
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.SettleRequest.request_id")
    c.pointee.cost_microdollars = costMicrodollars
    c.pointee.input_tokens = inputTokens
    c.pointee.output_tokens = outputTokens
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SettleRequest.self)
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.SettleRequest.request_id")
    self.costMicrodollars = c.pointee.cost_microdollars
    self.inputTokens = c.pointee.input_tokens
    self.outputTokens = c.pointee.output_tokens
  }
}
