// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension TakeQuotaRequest {
  package static let fullName = "roleready.v1.TakeQuotaRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__TakeQuotaRequest>.size) { memory in
    roleready__v1__take_quota_request__init(memory.assumingMemoryBound(to: Roleready__V1__TakeQuotaRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TakeQuotaRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.TakeQuotaRequest.person_id")
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.TakeQuotaRequest.request_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TakeQuotaRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.TakeQuotaRequest.person_id"),
      action: Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue)),
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.TakeQuotaRequest.request_id"))
  }
}
