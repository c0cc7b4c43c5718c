// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension HoldRequest {
  package static let fullName = "roleready.v1.HoldRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__HoldRequest>.size) { memory in
    roleready__v1__hold_request__init(memory.assumingMemoryBound(to: Roleready__V1__HoldRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.HoldRequest.person_id")
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.HoldRequest.request_id")
    c.pointee.model = try arena.bytes(of: model, in: "roleready.v1.HoldRequest.model")
    c.pointee.worst_case_microdollars = worstCaseMicrodollars
    c.pointee.lifetime_milliseconds = lifetimeMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__HoldRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.HoldRequest.person_id"),
      action: Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue)),
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.HoldRequest.request_id"),
      model: try Read.text(c.pointee.model, in: "roleready.v1.HoldRequest.model"),
      worstCaseMicrodollars: c.pointee.worst_case_microdollars,
      lifetimeMilliseconds: c.pointee.lifetime_milliseconds)
  }
}
