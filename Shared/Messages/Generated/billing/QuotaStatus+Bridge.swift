// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension QuotaStatus {
  package static let fullName = "roleready.v1.QuotaStatus"

  package static let descriptor = MessageDescriptor(roleready__v1__quota_status__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QuotaStatus.self)
    roleready__v1__quota_status__init(c)
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.used = used
    c.pointee.limit = limit
    c.pointee.resets_at_milliseconds = resetsAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__QuotaStatus.self)
    self.action = Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
    self.used = c.pointee.used
    self.limit = c.pointee.limit
    self.resetsAtMilliseconds = c.pointee.resets_at_milliseconds
  }
}
