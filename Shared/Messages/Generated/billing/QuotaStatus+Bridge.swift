// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension QuotaStatus {
  package static let fullName = "roleready.v1.QuotaStatus"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__QuotaStatus>.size) { memory in
    roleready__v1__quota_status__init(memory.assumingMemoryBound(to: Roleready__V1__QuotaStatus.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QuotaStatus.self)
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.used = used
    c.pointee.limit = limit
    c.pointee.resets_at_milliseconds = resetsAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QuotaStatus.self)
    self.init(
      action: Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue)),
      used: c.pointee.used,
      limit: c.pointee.limit,
      resetsAtMilliseconds: c.pointee.resets_at_milliseconds)
  }
}
