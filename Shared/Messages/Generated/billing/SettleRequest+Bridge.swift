// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension SettleRequest {
  package static let fullName = "roleready.v1.SettleRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SettleRequest>.size) { memory in
    roleready__v1__settle_request__init(memory.assumingMemoryBound(to: Roleready__V1__SettleRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SettleRequest.self)
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.SettleRequest.request_id")
    c.pointee.cost_microdollars = costMicrodollars
    c.pointee.input_tokens = inputTokens
    c.pointee.output_tokens = outputTokens
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SettleRequest.self)
    self.init(
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.SettleRequest.request_id"),
      costMicrodollars: c.pointee.cost_microdollars,
      inputTokens: c.pointee.input_tokens,
      outputTokens: c.pointee.output_tokens)
  }
}
